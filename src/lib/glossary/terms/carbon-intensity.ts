import { term } from '../term';

export default term({
	id: 'carbon-intensity',
	topic: 'quantity',
	name: { en: 'grid carbon intensity', fr: 'intensité carbone du réseau' },
	means: {
		en: 'Greenhouse gas emitted for each kilowatt-hour of electricity, as the mean of a year. It describes the grid of a place, not what anyone there consumes.',
		fr: 'Gaz à effet de serre émis pour chaque kilowattheure d’électricité, en moyenne sur une année. Elle décrit le réseau d’un lieu, non ce que quelqu’un y consomme.'
	},
	unit: 'gco2e_per_kwh',
	finds: {
		en: ['carbon intensity', 'grid intensity', 'carbon-intensive'],
		fr: ['intensité carbone', 'intensité du réseau']
	}
});
