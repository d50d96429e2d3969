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
		lead: 'Open figures on the grids, the efficiency and the water behind the cloud, each with its sources, its doubt and its query. This first edition covers the regions of the public cloud; AI services and the promises come next.',
		doors: [
			{
				path: '/cloud',
				title: 'Explore the cloud regions',
				text: 'Grid carbon, efficiency and water of 148 regions in service, by year, provider and country.'
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
		lead: 'Des figures ouvertes sur les réseaux, l’efficacité et l’eau derrière le cloud, chacune avec ses sources, son incertitude et sa requête. Cette première édition porte sur les régions du cloud public ; les services d’IA et les promesses viennent ensuite.',
		doors: [
			{
				path: '/cloud',
				title: 'Explorer les régions cloud',
				text: 'Carbone du réseau, efficacité et eau de 148 régions en service, par année, fournisseur et pays.'
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
