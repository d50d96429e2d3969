import type { Language } from '$lib/i18n/language';

interface Texts {
	readonly title: string;
	readonly question: string;
	readonly lead: string;
	/** For each of the three readers: who, what for, and where to. */
	readonly readers: readonly {
		readonly who: string;
		readonly what: string;
		readonly ways: readonly (readonly [path: string, name: string])[];
	}[];
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
	en: {
		title: 'The footprint of public cloud and AI',
		question: 'What do public cloud and AI services cost the planet, and what was promised about it?',
		lead: 'Open figures, each with its sources, its doubt and its query, beside the twelve commitments of the Thiruvananthapuram declaration of 2\u00a0December 2023.',
		readers: [
			{
				who: 'You decide:',
				what: 'pick a place, a provider, a year.',
				ways: [
					['/cloud', 'Cloud regions'],
					['/countries', 'Countries'],
					['/data-centres', 'Data centres']
				]
			},
			{
				who: 'You research:',
				what: 'bring your data, query it beside ours.',
				ways: [
					['/workspace', 'Workspace'],
					['/data', 'Tables to download'],
					['/methods', 'Methods']
				]
			},
			{
				who: 'You write:',
				what: 'carry a figure away, live or as a picture.',
				ways: [
					['/figures', 'All figures'],
					['/ai/calculator', 'Calculator'],
					['/commitments', 'The declaration']
				]
			}
		]
	},
	fr: {
		title: 'L’empreinte du cloud public et de l’IA',
		question:
			'Que coûtent à la planète les services de cloud public et d’IA, et qu’a‑t‑on promis à ce sujet\u00a0?',
		lead: 'Des figures ouvertes, leurs sources, leur incertitude, et les douze engagements de Thiruvananthapuram (2\u00a0décembre 2023).',
		readers: [
			{
				who: 'Vous décidez\u00a0:',
				what: 'choisissez un lieu, une année.',
				ways: [
					['/cloud', 'Régions cloud'],
					['/countries', 'Pays'],
					['/data-centres', 'Centres de données']
				]
			},
			{
				who: 'Vous cherchez\u00a0:',
				what: 'apportez vos données près des nôtres.',
				ways: [
					['/workspace', 'Atelier'],
					['/data', 'Tables'],
					['/methods', 'Méthodes']
				]
			},
			{
				who: 'Vous écrivez\u00a0:',
				what: 'emportez une figure, vivante ou en image.',
				ways: [
					['/figures', 'Toutes les figures'],
					['/ai/calculator', 'Calculateur'],
					['/commitments', 'La déclaration']
				]
			}
		]
	}
};
