/** What the page says, besides its entries. */
export const TEXTS = {
	en: {
		title: 'Search',
		lead: 'Everything that has a page here.',
		find: 'Search the site',
		findHint: 'a country, a model, a subject, a word',
		count: (shown: string, all: string) => `${shown} of ${all} entries`,
		reset: 'Show everything',
		pages: 'Pages',
		glossary: 'Glossary'
	},
	fr: {
		title: 'Recherche',
		lead: 'Tout ce qui a une page ici.',
		find: 'Chercher dans le site',
		findHint: 'un pays, un modèle, un sujet, un mot',
		count: (shown: string, all: string) =>
			`${shown} ${shown === '0' || shown === '1' ? 'entrée' : 'entrées'} sur ${all}`,
		reset: 'Tout montrer',
		pages: 'Pages',
		glossary: 'Glossaire'
	}
};
