import { term } from '../term';

export default term({
	id: 'open-weights',
	topic: 'ai',
	name: { en: 'open weights', fr: 'poids ouverts' },
	means: {
		en: 'The numbers that make up a trained model can be downloaded. The data and the code of its training need not be open.',
		fr: 'Les nombres qui font un modèle entraîné peuvent être téléchargés. Les données et le code de l’entraînement peuvent rester fermés.'
	},
	finds: {
		en: ['open weights', 'weights', 'open model', 'open models'],
		fr: ['poids ouverts', 'poids', 'modèle ouvert', 'modèles ouverts']
	}
});
