import { commitment } from '../commitment';

export default commitment({
	id: '2.3',
	name: { en: 'Worker-owned platforms', fr: 'Plateformes aux travailleurs' },
	asks: {
		en: 'Platforms owned by their workers are encouraged, so that wealth and the value of data are shared.',
		fr: 'Les plateformes détenues par leurs travailleurs sont encouragées, pour partager la richesse et la valeur des données.'
	},
	operationalisation: {
		en: 'Not observable with open data. Directories of platform cooperatives exist, but they are kept by volunteers, hold no turnover, and do not say when an entry ceased.',
		fr: 'Pas observable avec des données ouvertes. Il existe des annuaires de coopératives de plateforme, mais tenus par des bénévoles, sans chiffre d’affaires, et sans la date de fin des entrées.'
	},
	dissent: {
		en: 'The keepers of these directories would say that a growing list shows a growing movement. It may; it may also show a growing directory.',
		fr: 'Celles et ceux qui tiennent ces annuaires diront qu’une liste qui grandit montre un mouvement qui grandit. Peut-être\u00a0; elle peut aussi montrer un annuaire qui grandit.'
	},
	rule: null,
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Number, members and turnover of worker-owned platforms, by country and year',
				fr: 'Nombre, membres et chiffre d’affaires des plateformes détenues par leurs travailleurs, par pays et par année'
			},
			who: {
				en: 'Registers of companies, which know the legal form, and the International Cooperative Alliance',
				fr: 'Les registres des sociétés, qui connaissent la forme juridique, et l’Alliance coopérative internationale'
			}
		}
	]
});
