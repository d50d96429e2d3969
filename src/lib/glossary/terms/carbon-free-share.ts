import { term } from '../term';

export default term({
	id: 'carbon-free-share',
	topic: 'quantity',
	name: { en: 'hourly carbon-free share', fr: 'part décarbonée horaire' },
	means: {
		en: 'The share of each hour’s use that carbon-free electricity of the same hour and grid met. It is stricter than a match over a year.',
		fr: 'La part de la consommation de chaque heure couverte par de l’électricité décarbonée de la même heure et du même réseau. Plus stricte qu’une couverture sur l’année.'
	},
	unit: 'percent',
	finds: {
		en: ['carbon-free share', 'carbon-free power', 'carbon-free'],
		fr: ['part décarbonée', 'décarbonée']
	}
});
