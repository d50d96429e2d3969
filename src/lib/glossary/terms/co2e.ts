import { term } from '../term';

export default term({
	id: 'co2e',
	topic: 'quantity',
	name: { en: 'CO₂ equivalent (CO₂e)', fr: 'équivalent CO₂ (CO₂e)' },
	means: {
		en: 'All greenhouse gases of an activity, added by how much each warms the climate over a hundred years, as if they were carbon dioxide.',
		fr: 'Tous les gaz à effet de serre d’une activité, additionnés selon ce que chacun réchauffe le climat sur cent ans, comme s’ils étaient du dioxyde de carbone.'
	},
	unit: 'tco2e',
	finds: { en: ['CO₂e'], fr: ['CO₂e'] }
});
