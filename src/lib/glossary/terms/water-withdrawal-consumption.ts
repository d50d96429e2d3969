import { term } from '../term';

export default term({
	id: 'water-withdrawal-consumption',
	topic: 'quantity',
	name: { en: 'water withdrawn and consumed', fr: 'eau prélevée et consommée' },
	means: {
		en: 'Withdrawn is taken from a river, the ground or the mains; consumed is what does not come back, most of it evaporated. Reports give one or the other.',
		fr: 'Prélevée\u00a0: prise à une rivière, au sol ou au réseau\u00a0; consommée\u00a0: celle qui ne revient pas, le plus souvent évaporée. Les rapports donnent l’une ou l’autre.'
	},
	unit: 'm3',
	finds: {
		en: ['withdrawn', 'water withdrawal', 'water consumption', 'water that'],
		fr: ['prélevée', 'prélèvement', 'eau consommée', 'consommation d’eau']
	}
});
