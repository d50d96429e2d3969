import { commitment } from '../commitment';

export default commitment({
	id: '1.1',
	name: { en: 'Digital public goods', fr: 'Biens numériques publics' },
	asks: {
		en: 'Publicly funded, democratically governed digital goods that citizens can make their own.',
		fr: 'Des biens numériques financés par la puissance publique, gouvernés démocratiquement, que les citoyens puissent s’approprier.'
	},
	operationalisation: {
		en: 'Not observable with open data. It would take a count, country by country and year by year, of public money spent on open software, data and models, and of who decides about them. Registries of digital public goods list products, not money or votes, and what they list depends on who applied.',
		fr: 'Pas observable avec des données ouvertes. Il faudrait compter, pays par pays et année par année, l’argent public consacré aux logiciels, données et modèles ouverts, et savoir qui en décide. Les registres de biens publics numériques recensent des produits, non de l’argent ni des voix, et leur contenu dépend de qui s’y est inscrit.'
	},
	dissent: {
		en: 'Someone who runs a registry would say that the number of listed goods is evidence enough. We think that a list which grows because people apply to it says little about who pays and who decides.',
		fr: 'Qui tient un registre dira que le nombre de biens recensés suffit. Nous pensons qu’une liste qui s’allonge parce qu’on s’y inscrit dit peu de qui paie et de qui décide.'
	},
	rule: null,
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Public spending on digital commons, by country and year',
				fr: 'Dépenses publiques pour les communs numériques, par pays et par année'
			},
			who: {
				en: 'Finance ministries, in budget classifications; the OECD could collect it',
				fr: 'Les ministères des finances, dans leurs nomenclatures budgétaires\u00a0; l’OCDE pourrait les réunir'
			}
		},
		{
			data: {
				en: 'Who governs each publicly funded digital good, and how citizens take part',
				fr: 'Qui gouverne chaque bien numérique financé par le public, et comment les citoyens y prennent part'
			},
			who: {
				en: 'The Digital Public Goods Alliance, in its registry',
				fr: 'L’Alliance pour les biens publics numériques, dans son registre'
			}
		}
	]
});
