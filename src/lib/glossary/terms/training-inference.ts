import { term } from '../term';

export default term({
	id: 'training-inference',
	topic: 'ai',
	name: { en: 'training and use', fr: 'entraînement et usage' },
	means: {
		en: 'Training makes a model once; use (inference) runs it for each answer. Figures of one say nothing about the other.',
		fr: 'L’entraînement fait un modèle une fois\u00a0; l’usage (inférence) l’exécute pour chaque réponse. Les chiffres de l’un ne disent rien de l’autre.'
	},
	finds: { en: ['training of', 'trained', 'inference'], fr: ['entraînement du', 'entraîné', 'inférence'] }
});
