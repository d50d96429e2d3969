import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import { withArticle } from '../../figure/say/with-article';
import type { Language, Localised } from '../../i18n/language';

const WORDS = {
	en: {
		one: (year: string, name: string, q: string) =>
			`In ${year}, a kilowatt-hour generated in ${name} emitted ${q}`,
		many: (year: string, low: string, lowName: string, high: string, highName: string) =>
			`In ${year}, generating a kilowatt-hour emitted from ${low} (${lowName}) to ${high} (${highName}) among the countries shown.`,
		less: (year: string, share: string) => `, ${share} less than in ${year}.`,
		more: (year: string, share: string) => `, ${share} more than in ${year}.`,
		fell: (year: string, name: string, share: string) =>
			` Since ${year}, that has fallen most in ${name}, by ${share}.`,
		rose: (year: string) => ` Since ${year}, that has fallen in none of them.`,
		noBase: (year: string, names: string) => ` No index for ${names}: no intensity is published for ${year}.`,
		blank: (names: string) => ` No intensity is published for ${names}.`,
		defaults: (names: string) => ` No intensity is published for ${names}, only defaults of a calculation.`,
		none: 'There is no year for which all the countries shown have a figure.'
	},
	fr: {
		one: (year: string, name: string, q: string) =>
			`En ${year}, un kilowattheure produit (${name}) émettait ${q}`,
		many: (year: string, low: string, lowName: string, high: string, highName: string) =>
			`En ${year}, produire un kilowattheure émettait de ${low} (${lowName}) à ${high} (${highName}) dans les pays affichés.`,
		less: (year: string, share: string) => `, soit ${share} de moins qu’en ${year}.`,
		more: (year: string, share: string) => `, soit ${share} de plus qu’en ${year}.`,
		fell: (year: string, name: string, share: string) =>
			` Depuis ${year}, la plus forte baisse est de ${share} (${name}).`,
		rose: (year: string) => ` Depuis ${year}, ces émissions n’ont baissé dans aucun d’eux.`,
		noBase: (year: string, names: string) =>
			` Pas d’indice, faute d’intensité publiée pour ${year}\u00a0: ${names}.`,
		blank: (names: string) => ` Aucune intensité n’est publiée pour ce choix\u00a0: ${names}.`,
		defaults: (names: string) =>
			` Aucune intensité n’est publiée, seulement des valeurs par défaut d’un calcul\u00a0: ${names}.`,
		none: 'Il n’y a pas d’année pour laquelle tous les pays affichés ont un chiffre.'
	}
} as const;

/** A country's figures at both ends of the years that are compared. */
interface Change {
	readonly row: Row;
	readonly from: number;
	readonly to: number;
}

const yearOf = (row: Row) => Number(row['year']);
const valueOf = (row: Row) => Number(row['gco2e_per_kwh']);
const isKnown = (row: Row) => row['placeholder'] !== true && row['gco2e_per_kwh'] !== null;
const codeOf = (row: Row) => String(row['code']);
const codesOf = (rows: readonly Row[]) => [...new Set(rows.map(codeOf))];

/** What changed between two years that all these countries have: the first of them, or the one that `since` gives, and the last. */
function changes(rows: readonly Row[], since: number | null) {
	const codes = codesOf(rows);
	const at = (code: string, year: number) => rows.find((row) => codeOf(row) === code && yearOf(row) === year);
	const years = [...new Set(rows.map(yearOf))].sort((a, b) => a - b);
	const shared = years.filter((year) => year >= (since ?? year) && codes.every((code) => at(code, year)));
	const [first, last] = [shared[0], shared.at(-1)];
	if (first === undefined || last === undefined) return null;
	const all = codes.flatMap((code): Change[] => {
		const [a, b] = [at(code, first), at(code, last)];
		return a && b ? [{ row: b, from: valueOf(a), to: valueOf(b) }] : [];
	});
	return { first, last, all };
}

function text(all: readonly Row[], tools: ReadingTools, language: Language): string {
	const [format, t] = [tools[language], WORDS[language]];
	const rows = all.filter((row) => row['world'] !== true);
	const known = rows.filter(isKnown);
	/** The name inside a sentence, not in brackets. */
	const place = (row: Row | undefined) => {
		const name = String(row?.[`name_${language}`]);
		return language === 'en' ? withArticle(name) : name;
	};
	const places = (codes: readonly string[]) =>
		format.list(codes.map((code) => place(rows.find((row) => codeOf(row) === code))));
	const blank = codesOf(rows).filter((code) => !known.some((row) => codeOf(row) === code));
	const defaults = blank.filter((code) =>
		rows.some((row) => codeOf(row) === code && row['placeholder'] === true)
	);
	const others = blank.filter((code) => !defaults.includes(code));
	const missing =
		(others.length ? t.blank(places(others)) : '') + (defaults.length ? t.defaults(places(defaults)) : '');

	const { base } = tools.view;
	const indexed = typeof base === 'number' && all.some((row) => yearOf(row) === base);
	const based = codesOf(known.filter((row) => yearOf(row) === base));
	const baseless = indexed ? codesOf(known).filter((code) => !based.includes(code)) : [];
	const compared = known.filter((row) => !baseless.includes(codeOf(row)));
	const rest = (baseless.length ? t.noBase(String(base), places(baseless)) : '') + missing;

	const found = changes(compared, indexed ? base : null);
	if (!found) return ((compared.length ? t.none : '') + rest).trim();
	const low = found.all.reduce((a, b) => (b.to < a.to ? b : a));
	const high = found.all.reduce((a, b) => (b.to > a.to ? b : a));
	const [first, last] = [String(found.first), String(found.last)];
	const q = (value: number) => format.quantity(value, 'gco2e_per_kwh');
	const name = ({ row }: Change) => String(row[`name_${language}`]);
	const share = ({ from, to }: Change) => (from > 0 ? Math.round((100 * (from - to)) / from) : 0);
	const percent = (c: Change) => format.quantity(Math.abs(share(c)), 'percent');
	if (found.all.length === 1) {
		const change =
			share(low) > 0 ? t.less(first, percent(low)) : share(low) < 0 ? t.more(first, percent(low)) : '.';
		return t.one(last, place(low.row), q(low.to)) + change + rest;
	}
	const most = found.all.reduce((a, b) => (share(b) > share(a) ? b : a));
	const since =
		first === last ? '' : share(most) > 0 ? t.fell(first, place(most.row), percent(most)) : t.rose(first);
	return t.many(last, q(low.to), name(low), q(high.to), name(high)) + since + rest;
}

/** Reads the intensities of countries over years: where they stand in the last year that all have, and how they got there. */
export const readCountries = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
