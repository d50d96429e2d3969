import { term } from '../term';

export default term({
	id: 'renewable-match',
	topic: 'quantity',
	name: { en: 'yearly renewable match', fr: 'couverture renouvelable annuelle' },
	means: {
		en: 'Renewable power bought over a year, divided by what was used over that year. 100\u00a0% does not mean zero emissions of the grids that ran the machines.',
		fr: 'L’électricité renouvelable achetée sur une année, rapportée à celle utilisée sur cette année. 100\u00a0% ne veut pas dire zéro émission des réseaux qui ont alimenté les machines.'
	},
	unit: 'percent',
	finds: {
		en: ['renewable match', 'yearly match', 'renewable contracts', 'contracts for renewable power'],
		fr: [
			'couverture renouvelable',
			'couverture annuelle',
			'contrats d’énergie renouvelable',
			'contrats renouvelables'
		]
	}
});
