import type { Language } from '$lib/i18n/language';

interface Texts {
	readonly title: string;
	readonly lead: string;
	readonly absent: string;
	readonly claims: string;
	readonly models: string;
	readonly checks: string;
	readonly checksLead: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
	en: {
		title: 'How much is one…?',
		lead: 'One chat answer, one picture, one film of a few seconds: choose what, by which open model, on which machine and where, and see the electricity, the carbon and the water, each between its limits. Open a result to see how it is worked out and what its doubt comes from.',
		absent:
			'Only what was measured is used: a size, a machine or a load that nobody measured is refused, and an answer longer or shorter than theirs is marked as an extrapolation. The makers of ChatGPT, Gemini and Claude publish too little for them to be here.',
		claims: 'What was published for one prompt',
		models: 'What is known of each model',
		checks: 'The same arithmetic on published figures',
		checksLead:
			'Each published figure below stands beside what other published numbers give for it. Some are the same arithmetic and not a measurement; some differ for a reason that can be named; some count different things and must not be compared. None is averaged with another or added to it.'
	},
	fr: {
		title: 'Combien pour une…\u00a0?',
		lead: 'Une réponse, une image, un film de quelques secondes\u00a0: choisissez quoi, par quel modèle ouvert, sur quelle machine et où, et voyez l’électricité, le carbone et l’eau, chacun entre ses limites. Ouvrez un résultat pour voir comment il est calculé et d’où vient son incertitude.',
		absent:
			'Seul ce qui a été mesuré sert\u00a0: une taille, une machine ou une charge que personne n’a mesurée est refusée, et une réponse plus longue ou plus courte que les leurs est marquée comme une extrapolation. Les auteurs de ChatGPT, Gemini et Claude publient trop peu pour figurer ici.',
		claims: 'Ce qui a été publié pour une requête',
		models: 'Ce qu’on sait de chaque modèle',
		checks: 'Le même calcul sur des chiffres publiés',
		checksLead:
			'Chaque chiffre publié ci-dessous est placé à côté de ce que d’autres nombres publiés donnent pour lui. Certains sont le même calcul et non une mesure\u00a0; certains diffèrent pour une raison que l’on peut nommer\u00a0; certains comptent autre chose et ne se comparent pas. Aucun n’est moyenné avec un autre ni additionné.'
	}
};
