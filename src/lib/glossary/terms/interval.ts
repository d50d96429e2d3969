import { term } from '../term';

export default term({
	id: 'interval',
	topic: 'knowledge',
	name: { en: 'interval', fr: 'intervalle' },
	means: {
		en: 'The low and high limits between which a value is known, with its central value where one is published. Limits are not probabilities unless we say so.',
		fr: 'Les limites basse et haute entre lesquelles une valeur est connue, avec sa valeur centrale si elle est publiée. Sauf mention, ces limites ne sont pas des probabilités.'
	},
	finds: { en: ['interval', 'whisker', 'the band'], fr: ['intervalle', 'le trait', 'la bande'] }
});
