import { term } from '../term';

export default term({
	id: 'accelerators-only',
	topic: 'boundary',
	name: { en: 'GPUs only', fr: 'GPU seuls' },
	means: {
		en: 'An energy measured at the graphics processors alone: processors, memory, network and waiting machines are missing, so the whole is more by an unknown amount.',
		fr: 'Une énergie mesurée aux seuls processeurs graphiques\u00a0: processeurs, mémoire, réseau et machines en attente manquent\u00a0; le tout est plus grand, d’une part inconnue.'
	},
	finds: {
		en: ['GPUs only', 'energy of the GPUs'],
		fr: ['GPU seulement', 'GPU seuls', 'énergie des GPU', 'énergie des GPU chaque fois']
	}
});
