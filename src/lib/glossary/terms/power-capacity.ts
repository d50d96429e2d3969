import { term } from '../term';

export default term({
	id: 'power-capacity',
	topic: 'quantity',
	name: { en: 'power and capacity', fr: 'puissance et capacité' },
	means: {
		en: 'Watts say how much a machine or a site can draw at a moment. Capacity is not consumption: hours times capacity overstates the energy used.',
		fr: 'Les watts disent ce qu’une machine ou un site peut tirer à un instant. La capacité n’est pas la consommation\u00a0: des heures multipliées par elle surestiment l’énergie utilisée.'
	},
	unit: 'mw',
	finds: { en: ['capacity', 'rated power', 'nameplate power'], fr: ['capacité', 'puissance nominale'] }
});
