import { commitment } from '../commitment';

export default commitment({
	id: '4.2',
	name: { en: 'Cooperative education', fr: 'Éducation coopérative' },
	asks: {
		en: 'Education and training give priority to cooperative principles, social enterprise and mentoring.',
		fr: 'L’éducation et la formation donnent la priorité aux principes coopératifs, à l’entreprise sociale et au mentorat.'
	},
	operationalisation: {
		en: 'Not observable with open data. Curricula are public in many countries, but no one has coded them for these subjects over the years.',
		fr: 'Pas observable avec des données ouvertes. Les programmes scolaires sont publics dans bien des pays, mais personne ne les a relevés sur ces sujets au fil des ans.'
	},
	dissent: {
		en: 'A ministry would point to the courses it offers. The promise is about priority, which only shows beside everything else that is taught.',
		fr: 'Un ministère montrerait les cours qu’il propose. La promesse parle de priorité, ce qui ne se voit qu’à côté de tout ce qui est enseigné.'
	},
	rule: null,
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Hours taught on cooperatives and social enterprise, by level, country and year',
				fr: 'Heures enseignées sur les coopératives et l’entreprise sociale, par niveau, pays et année'
			},
			who: {
				en: 'Education ministries; UNESCO could collect it',
				fr: 'Les ministères de l’éducation\u00a0; l’UNESCO pourrait les réunir'
			}
		}
	]
});
