/** What the page says, besides its entries. */
export const TEXTS = {
	en: {
		title: 'AI models',
		lead: 'Every model with a published figure of its energy, emissions or water, or with a measured run, and what is known of each.',
		absent:
			'The order is that of their names: more known is not more used, and no number here adds up to a total. What is not recorded of a model is listed on its page.',
		figures: 'The figures about AI',
		calculator: 'The calculator',
		find: 'Find a model',
		findHint: 'by its name, who made it, or what is known of it',
		count: (shown: string, all: string) => `${shown} of ${all} models`,
		reset: 'Show all models'
	},
	fr: {
		title: 'Modèles d’IA',
		lead: 'Chaque modèle dont l’énergie, les émissions ou l’eau sont publiées, ou qui a été mesuré, et ce qu’on sait de chacun.',
		absent:
			'L’ordre est celui des noms\u00a0: plus connu n’est pas plus utilisé, et aucun nombre ici ne fait un total. Ce qui n’est pas consigné d’un modèle est dit sur sa page.',
		figures: 'Les figures sur l’IA',
		calculator: 'Le calculateur',
		find: 'Chercher un modèle',
		findHint: 'par son nom, son auteur ou ce qu’on en sait',
		count: (shown: string, all: string) => `${shown} modèles sur ${all}`,
		reset: 'Montrer tous les modèles'
	}
};
