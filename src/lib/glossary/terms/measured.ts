import { term } from '../term';

export default term({
	id: 'measured',
	topic: 'knowledge',
	name: { en: 'measured', fr: 'mesuré' },
	means: {
		en: 'Read from a meter or an instrument. Drawn solid.',
		fr: 'Lu sur un compteur ou un instrument. Dessiné plein.'
	},
	finds: { en: ['meters', 'measured'], fr: ['compteurs', 'mesures', 'mesurée', 'mesuré'] }
});
