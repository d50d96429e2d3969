import { term } from '../term';

export default term({
	id: 'water-power-stations',
	topic: 'quantity',
	name: { en: 'water at power stations', fr: 'eau des centrales électriques' },
	means: {
		en: 'The litres that power stations of a grid consume for each kilowatt-hour they deliver. Another water at another place than that of the site: the two are not added.',
		fr: 'Les litres que les centrales d’un réseau consomment pour chaque kilowattheure livré. Une autre eau en un autre lieu que celle du site\u00a0: les deux ne s’additionnent pas.'
	},
	unit: 'l_per_kwh',
	finds: {
		en: ['water at power stations', 'power stations'],
		fr: ['eau des centrales', 'eau aux centrales', 'centrales électriques']
	}
});
