import type { Language } from '../../i18n/language';

const en = {
	title: 'Title',
	question: 'Question it answers',
	caveat: 'What to keep in mind',
	source: 'Where the rows come from',
	words: 'Title, question, caveat, source',
	noNumber: 'No column of the result is a number: there is nothing to draw.',
	noValue: 'This column has no value to draw.',
	kind: 'Kind of chart',
	kinds: {
		bars: 'bars',
		dots: 'dots with limits',
		line: 'line',
		scatter: 'one number against another',
		histogram: 'histogram'
	},
	along: { bars: 'Name of each bar', dots: 'Name of each dot', line: 'Along', scatter: 'Across' },
	value: 'Value',
	low: 'Low',
	high: 'High',
	series: 'Colour, told apart by',
	colour: 'Colour',
	colours: ['blue', 'orange', 'green', 'violet', 'ochre', 'teal', 'pink', 'brown'],
	unit: 'Unit',
	noUnit: 'none',
	none: 'none',
	most: (shown: string, all: string) =>
		`The first ${shown} of ${all} rows are drawn: group or order them in SQL to draw others.`,
	document: 'The figure as a document',
	documentHint: 'What the choices above write, as JSON: change it, or paste one of another chart.',
	apply: 'Take it over',
	faults: {
		json: (message: string) => `This is not JSON: ${message}`,
		unknown: (fields: string) => `There is no such field: ${fields}.`,
		field: (field: string, allowed: string) =>
			allowed ? `${field} must be one of: ${allowed}.` : `${field} must be a text, and be there.`,
		column: (field: string, name: string, names: string) =>
			`${field}: the result has no column “${name}”. It has: ${names}.`
	}
};

const fr: typeof en = {
	title: 'Titre',
	question: 'Question à laquelle elle répond',
	caveat: 'Ce qu’il faut garder à l’esprit',
	source: 'D’où viennent les lignes',
	words: 'Titre, question, réserve, source',
	noNumber: 'Aucune colonne du résultat n’est un nombre\u00a0: il n’y a rien à tracer.',
	noValue: 'Cette colonne n’a pas de valeur à tracer.',
	kind: 'Sorte de graphique',
	kinds: {
		bars: 'barres',
		dots: 'points avec limites',
		line: 'courbe',
		scatter: 'un nombre selon un autre',
		histogram: 'histogramme'
	},
	along: {
		bars: 'Nom de chaque barre',
		dots: 'Nom de chaque point',
		line: 'Le long de',
		scatter: 'En abscisse'
	},
	value: 'Valeur',
	low: 'Bas',
	high: 'Haut',
	series: 'Couleur, selon',
	colour: 'Couleur',
	colours: ['bleu', 'orange', 'vert', 'violet', 'ocre', 'bleu-vert', 'rose', 'brun'],
	unit: 'Unité',
	noUnit: 'aucune',
	none: 'aucune',
	most: (shown, all) =>
		`Les ${shown} premières lignes sur ${all} sont tracées\u00a0: regroupez-les ou triez-les en SQL pour en tracer d’autres.`,
	document: 'La figure comme document',
	documentHint:
		'Ce que les choix ci-dessus écrivent, en JSON\u00a0: changez-le, ou collez celui d’un autre graphique.',
	apply: 'L’appliquer',
	faults: {
		json: (message) => `Ce n’est pas du JSON\u00a0: ${message}`,
		unknown: (fields) => `Il n’y a pas de tel champ\u00a0: ${fields}.`,
		field: (field, allowed) =>
			allowed
				? `${field} doit être l’un de\u00a0: ${allowed}.`
				: `${field} doit être un texte et ne peut manquer.`,
		column: (field, name, names) =>
			`${field}\u00a0: le résultat n’a pas de colonne «\u00a0${name}\u00a0». Il a\u00a0: ${names}.`
	}
};

export const CHART_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
