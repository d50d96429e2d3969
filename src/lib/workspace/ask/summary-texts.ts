import type { Language } from '../../i18n/language';

const en = {
	of: (column: string, range: string) => `Summary of ${column}: ${range}`,
	row: 'Summaries',
	range: (low: string, high: string) => `${low} to ${high}`,
	values: (n: string) => `${n} values`,
	about: (n: string) => `about ${n}`,
	nothing: 'no value',
	empty: (share: string) => `${share} empty`,
	type: 'Type',
	empties: 'Empty',
	different: 'Different values',
	mean: 'Mean',
	median: 'Median',
	half: 'Middle half',
	failed: 'no summary'
};

const fr: typeof en = {
	of: (column, range) => `Résumé de ${column}\u00a0: ${range}`,
	row: 'Résumés',
	range: (low, high) => `${low} à ${high}`,
	values: (n) => `${n} valeurs`,
	about: (n) => `environ ${n}`,
	nothing: 'aucune valeur',
	empty: (share) => `${share} vides`,
	type: 'Type',
	empties: 'Vides',
	different: 'Valeurs différentes',
	mean: 'Moyenne',
	median: 'Médiane',
	half: 'Moitié centrale',
	failed: 'sans résumé'
};

export const SUMMARY_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
