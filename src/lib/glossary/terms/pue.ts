import { term } from '../term';

export default term({
	id: 'pue',
	topic: 'quantity',
	name: { en: 'PUE, power usage effectiveness', fr: 'PUE, efficacité énergétique d’un site' },
	means: {
		en: 'The energy of a whole site divided by the energy of its computing equipment. 1.00 would mean no overhead. A ratio: a small one on a large site can still be much energy.',
		fr: 'L’énergie d’un site entier divisée par celle de ses équipements de calcul. 1,00 voudrait dire aucun surcoût. C’est un rapport\u00a0: petit sur un grand site, il peut encore faire beaucoup d’énergie.'
	},
	unit: 'ratio',
	finds: { en: ['PUE'], fr: ['PUE'] }
});
