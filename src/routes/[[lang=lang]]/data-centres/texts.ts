import type { Language } from '$lib/i18n/language';

export const TEXTS: Readonly<Record<Language, { title: string; lead: string; absent: string }>> = {
	en: {
		title: 'What data centres take',
		lead: 'Two statistical offices meter the electricity of data centres. Elsewhere there are models, and for the future, projections. They are drawn differently here, because they are different things.',
		absent:
			'What is missing: most countries publish no metered figure, no company publishes the energy of its cloud or its AI alone, and capacity in megawatts is not consumption.'
	},
	fr: {
		title: 'Ce que prennent les centres de données',
		lead: 'Deux instituts statistiques mesurent l’électricité des centres de données. Ailleurs il y a des modèles et, pour l’avenir, des projections. On les dessine ici différemment, car ce sont des choses différentes.',
		absent:
			'Ce qui manque\u00a0: la plupart des pays ne publient pas de chiffre mesuré, aucune entreprise ne publie l’énergie de son seul cloud ou de sa seule IA, et une capacité en mégawatts n’est pas une consommation.'
	}
};
