import { term } from '../term';

export default term({
	id: 'wue',
	topic: 'quantity',
	name: { en: 'WUE, water usage effectiveness', fr: 'WUE, efficacité hydrique d’un site' },
	means: {
		en: 'The litres of water used on site for each kilowatt-hour of computing energy. The water of the power stations is not in it.',
		fr: 'Les litres d’eau utilisés sur place pour chaque kilowattheure de calcul. L’eau des centrales électriques n’y est pas.'
	},
	unit: 'l_per_kwh',
	finds: { en: ['WUE'], fr: ['WUE'] }
});
