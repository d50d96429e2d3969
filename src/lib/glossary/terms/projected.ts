import { term } from '../term';

export default term({
	id: 'projected',
	topic: 'knowledge',
	name: { en: 'projected', fr: 'projeté' },
	means: {
		en: 'Said of a year that has not been. Drawn dashed.',
		fr: 'Dit d’une année qui n’a pas eu lieu. Dessiné en tirets.'
	},
	finds: {
		en: ['projected', 'projection', 'projections', 'scenario'],
		fr: ['projeté', 'projection', 'projections', 'scénario']
	}
});
