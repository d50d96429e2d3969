import { term } from '../term';

export default term({
	id: 'modelled',
	topic: 'knowledge',
	name: { en: 'modelled', fr: 'modélisé' },
	means: {
		en: 'Worked out from other figures and assumptions. Drawn hollow or hatched, never joined with a measurement.',
		fr: 'Calculé à partir d’autres chiffres et d’hypothèses. Dessiné creux ou hachuré, jamais relié à une mesure.'
	},
	finds: { en: ['modelled', 'estimates', 'model, not'], fr: ['modélisé', 'modélisée', 'estimations'] }
});
