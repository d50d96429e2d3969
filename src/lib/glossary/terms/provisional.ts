import { term } from '../term';

export default term({
	id: 'provisional',
	topic: 'knowledge',
	name: { en: 'provisional year', fr: 'année provisoire' },
	means: {
		en: 'A year whose record can still fill up or change. It is shown and feeds no status.',
		fr: 'Une année dont le relevé peut encore se remplir ou changer. Elle est montrée et ne compte dans aucun état.'
	},
	finds: {
		en: ['provisional', 'still fill up', 'still change'],
		fr: ['provisoire', 'encore se remplir', 'encore changer']
	}
});
