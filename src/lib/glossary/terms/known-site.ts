import { term } from '../term';

export default term({
	id: 'known-site',
	topic: 'boundary',
	name: { en: 'known site', fr: 'site connu' },
	means: {
		en: 'A site of AI computing that somebody found by permits and satellites. Such a list is no census: it is counted, and no share is made of it.',
		fr: 'Un site de calcul d’IA que quelqu’un a trouvé par permis et satellites. Une telle liste n’est pas un recensement\u00a0: on la compte, et on n’en tire aucune part.'
	},
	finds: { en: ['known sites', 'known AI sites', 'list of known'], fr: ['sites connus', 'sites d’IA connus'] }
});
