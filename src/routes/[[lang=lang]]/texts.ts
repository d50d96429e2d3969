import type { Language } from '$lib/i18n/language';

interface Texts {
	readonly title: string;
	readonly question: string;
	readonly lead: string;
	readonly doors: readonly { path: string; title: string; text: string }[];
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
	en: {
		title: 'The footprint of public cloud and AI',
		question: 'What do public cloud and AI services cost the planet, and what was promised about it?',
		lead: 'Open figures on the grids, the efficiency and the water behind the cloud, each with its sources, its doubt and its query. Beside them stand the twelve commitments of the Thiruvananthapuram declaration, and what can be seen of each.',
		doors: [
			{
				path: '/cloud',
				title: 'Explore the cloud regions',
				text: 'Grid carbon, efficiency and water of 148 regions in service, by year, provider and country.'
			},
			{
				path: '/commitments',
				title: 'Read the promises',
				text: 'The declaration of 2 December 2023, its twelve commitments, and a status computed for each.'
			},
			{
				path: '/ai/calculator',
				title: 'Ask how much one is',
				text: 'One answer of an AI model, from measured runs, as an interval with its working.'
			},
			{
				path: '/electricity',
				title: 'Compare the grids',
				text: 'Countries since 2000, India’s five grids, and where two sources disagree.'
			},
			{
				path: '/figures',
				title: 'Take a figure',
				text: 'Every figure with its reading, its table, its SQL and its caveats.'
			},
			{
				path: '/data',
				title: 'Use the data',
				text: 'The tidy tables behind the figures, as CSV, Parquet and Arrow, with their licences.'
			}
		]
	},
	fr: {
		title: 'L’empreinte du cloud public et de l’IA',
		question:
			'Que coûtent à la planète les services de cloud public et d’IA, et qu’a‑t‑on promis à ce sujet ?',
		lead: 'Des figures ouvertes sur les réseaux, l’efficacité et l’eau derrière le cloud, chacune avec ses sources, son incertitude et sa requête. En regard, les douze engagements de la déclaration de Thiruvananthapuram, et ce qu’on peut voir de chacun.',
		doors: [
			{
				path: '/cloud',
				title: 'Explorer les régions cloud',
				text: 'Carbone du réseau, efficacité et eau de 148 régions en service, par année, fournisseur et pays.'
			},
			{
				path: '/commitments',
				title: 'Lire les promesses',
				text: 'La déclaration du 2\u00a0décembre 2023, ses douze engagements, et un état calculé pour chacun.'
			},
			{
				path: '/ai/calculator',
				title: 'Demander combien en coûte une',
				text: 'Une réponse d’un modèle d’IA, d’après des mesures, en intervalle et avec le calcul.'
			},
			{
				path: '/electricity',
				title: 'Comparer les réseaux',
				text: 'Les pays depuis 2000, les cinq réseaux de l’Inde, et là où deux sources divergent.'
			},
			{
				path: '/figures',
				title: 'Prendre une figure',
				text: 'Chaque figure avec sa lecture, son tableau, son SQL et ses réserves.'
			},
			{
				path: '/data',
				title: 'Utiliser les données',
				text: 'Les tables qui nourrissent les figures, en CSV, Parquet et Arrow, avec leurs licences.'
			}
		]
	}
};
