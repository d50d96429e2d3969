import { term } from '../term';

export default term({
	id: 'electricity-use',
	topic: 'quantity',
	name: { en: 'electricity use', fr: 'consommation d’électricité' },
	means: {
		en: 'The energy that went through the meter in a period, in kilowatt-hours or terawatt-hours (a billion kilowatt-hours).',
		fr: 'L’énergie passée par le compteur sur une période, en kilowattheures ou en térawattheures (un milliard de kilowattheures).'
	},
	unit: 'twh',
	finds: {
		en: ['electricity use', 'electricity of data centres', 'metered electricity'],
		fr: ['consommation d’électricité', 'électricité des centres', 'électricité mesurée']
	}
});
