import { commitment } from '../commitment';

export default commitment({
	id: '2.1',
	name: { en: 'Platform work', fr: 'Travail de plateforme' },
	asks: {
		en: 'Platform work that is just, equal and dignified, under a feminist social contract.',
		fr: 'Un travail de plateforme juste, égal et digne, dans un contrat social féministe.'
	},
	operationalisation: {
		en: 'Not observable with open data about cloud and AI. Energy and usage tables say nothing of the people who label data, moderate or deliver. Labour surveys exist for some countries and years, with definitions that differ too much to set side by side here.',
		fr: 'Pas observable avec des données ouvertes sur le cloud et l’IA. Les tables d’énergie et d’usage ne disent rien de celles et ceux qui annotent, modèrent ou livrent. Des enquêtes sur le travail existent pour certains pays et certaines années, avec des définitions trop différentes pour être mises côte à côte ici.'
	},
	dissent: {
		en: 'Researchers who score platforms would say that their ratings are evidence. They are careful work, but each edition rates other platforms in other countries, which gives no series.',
		fr: 'Les chercheurs qui notent les plateformes diront que leurs notes sont des preuves. C’est un travail soigneux, mais chaque édition note d’autres plateformes dans d’autres pays, ce qui ne donne pas de série.'
	},
	rule: null,
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Hours, pay and injuries of platform workers, by sex, country and year',
				fr: 'Heures, salaires et accidents des travailleurs de plateforme, par sexe, pays et année'
			},
			who: {
				en: 'National statistical offices, with the definitions of the International Labour Organization',
				fr: 'Les instituts nationaux de statistique, avec les définitions de l’Organisation internationale du travail'
			}
		},
		{
			data: {
				en: 'Who annotates the data of large models, where, and for what pay',
				fr: 'Qui annote les données des grands modèles, où, et pour quel salaire'
			},
			who: { en: 'The developers of the models', fr: 'Les développeurs des modèles' }
		}
	]
});
