import { term } from '../term';

export default term({
	id: 'training-compute',
	topic: 'quantity',
	name: { en: 'training compute', fr: 'calcul d’entraînement' },
	means: {
		en: 'How many operations on numbers the training of a model took (FLOP). Without the machine and its efficiency it says nothing of energy.',
		fr: 'Le nombre d’opérations sur des nombres qu’a demandé l’entraînement d’un modèle (FLOP). Sans la machine et son efficacité, il ne dit rien de l’énergie.'
	},
	unit: 'flop',
	finds: { en: ['training compute'], fr: ['calcul d’entraînement'] }
});
