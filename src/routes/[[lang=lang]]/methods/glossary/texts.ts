import type { Language } from '$lib/i18n/language';

const en = {
	title: 'Glossary',
	lead: 'What the words of the figures and commitments mean here. Each figure links to those it uses.',
	methods: 'Methods',
	unit: 'Unit'
};

export const TEXTS: Readonly<Record<Language, typeof en>> = {
	en,
	fr: {
		title: 'Glossaire',
		lead: 'Ce que veulent dire ici les mots des figures et des engagements. Chaque figure renvoie à ceux qu’elle emploie.',
		methods: 'Méthodes',
		unit: 'Unité'
	}
};
