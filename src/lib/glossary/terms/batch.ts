import { term } from '../term';

export default term({
	id: 'batch',
	topic: 'ai',
	name: { en: 'batch', fr: 'lot' },
	means: {
		en: 'The requests that a machine works on at the same time. A large batch spreads the power of the machine over many answers, so each takes less energy, but everyone waits longer. How large the batches of a service are is hardly ever published.',
		fr: 'Les requêtes qu’une machine traite en même temps. Un grand lot répartit la puissance de la machine entre de nombreuses réponses\u00a0: chacune demande moins d’énergie, mais chacun attend plus longtemps. La taille des lots d’un service n’est presque jamais publiée.'
	},
	finds: {
		en: ['batches', 'requests at once', 'requests served at once', 'requests a machine serves at once'],
		fr: ['lots', 'requêtes à la fois', 'requêtes servies à la fois']
	}
});
