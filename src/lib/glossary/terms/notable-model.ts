import { term } from '../term';

export default term({
	id: 'notable-model',
	topic: 'ai',
	name: { en: 'notable model', fr: 'modèle notable' },
	means: {
		en: 'An AI model on the list of Epoch AI, for being at the state of the art, much cited, much used or historically important. The list sees some languages first.',
		fr: 'Un modèle d’IA de la liste d’Epoch AI, parce qu’il est à la pointe, très cité, très utilisé ou historiquement important. La liste voit d’abord certaines langues.'
	},
	finds: { en: ['notable AI models', 'notable models'], fr: ['modèles d’IA notables', 'modèles notables'] }
});
