import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import { withArticle } from '../../figure/say/with-article';
import type { Language, Localised } from '../../i18n/language';

const WORDS = {
	en: {
		one: (year: string, name: string, q: string) =>
			`In ${year}, a kilowatt-hour generated in ${name} emitted ${q}`,
		many: (year: string, low: string, lowName: string, high: string, highName: string) =>
			`In ${year}, a kilowatt-hour emitted from ${low} (${lowName}) to ${high} (${highName}) among the countries shown.`,
		less: (year: string, share: string) => `, ${share} less than in ${year}.`,
		more: (year: string, share: string) => `, ${share} more than in ${year}.`,
		fell: (year: string, name: string, share: string) =>
			` Since ${year}, it fell most in ${name}, by ${share}.`,
		rose: (year: string) => ` Since ${year}, it fell in none of them.`,
		none: 'Nothing is published for this choice in a year that the countries share.'
	},
	fr: {
		one: (year: string, name: string, q: string) =>
			`En ${year}, un kilowattheure produit (${name}) émettait ${q}`,
		many: (year: string, low: string, lowName: string, high: string, highName: string) =>
			`En ${year}, un kilowattheure émettait de ${low} (${lowName}) à ${high} (${highName}) dans les pays affichés.`,
		less: (year: string, share: string) => `, soit ${share} de moins qu’en ${year}.`,
		more: (year: string, share: string) => `, soit ${share} de plus qu’en ${year}.`,
		fell: (year: string, name: string, share: string) =>
			` Depuis ${year}, la plus forte baisse est de ${share} (${name}).`,
		rose: (year: string) => ` Depuis ${year}, elle n’a baissé dans aucun d’eux.`,
		none: 'Rien n’est publié pour ce choix dans une année commune aux pays.'
	}
} as const;

/** A country's figures at both ends of the years that all countries shown have. */
interface Change {
	readonly row: Row;
	readonly from: number;
	readonly to: number;
}

const yearOf = (row: Row) => Number(row['year']);
const valueOf = (row: Row) => Number(row['gco2e_per_kwh']);

function changes(rows: readonly Row[]): { first: number; last: number; all: Change[] } | null {
	const known = rows.filter(
		(row) => row['world'] !== true && row['placeholder'] !== true && row['gco2e_per_kwh'] !== null
	);
	const codes = [...new Set(rows.filter((row) => row['world'] !== true).map((row) => row['code']))];
	const years = [...new Set(known.map(yearOf))].sort((a, b) => a - b);
	const at = (code: Row[string] | undefined, year: number) =>
		known.find((row) => row['code'] === code && yearOf(row) === year);
	const shared = years.filter((year) => codes.every((code) => at(code, year)));
	const [first, last] = [shared[0], shared.at(-1)];
	if (first === undefined || last === undefined) return null;
	const all = codes.flatMap((code) => {
		const [a, b] = [at(code, first), at(code, last)];
		return a && b ? [{ row: b, from: valueOf(a), to: valueOf(b) }] : [];
	});
	return { first, last, all };
}

function text(rows: readonly Row[], tools: ReadingTools, language: Language): string {
	const [format, t] = [tools[language], WORDS[language]];
	const found = changes(rows);
	const low = found?.all.reduce((a, b) => (b.to < a.to ? b : a), found.all[0] as Change);
	const high = found?.all.reduce((a, b) => (b.to > a.to ? b : a), found.all[0] as Change);
	if (!found || !low || !high) return t.none;
	const [first, last] = [String(found.first), String(found.last)];
	const q = (value: number) => format.quantity(value, 'gco2e_per_kwh');
	const name = ({ row }: Change) => String(row[`name_${language}`]);
	/** The name inside a sentence, not in brackets. */
	const place = (c: Change) => (language === 'en' ? withArticle(name(c)) : name(c));
	const share = ({ from, to }: Change) => (from > 0 ? Math.round((100 * (from - to)) / from) : 0);
	const percent = (c: Change) => format.quantity(Math.abs(share(c)), 'percent');
	if (found.all.length === 1) {
		const change =
			share(low) > 0 ? t.less(first, percent(low)) : share(low) < 0 ? t.more(first, percent(low)) : '.';
		return t.one(last, place(low), q(low.to)) + change;
	}
	const most = found.all.reduce((a, b) => (share(b) > share(a) ? b : a));
	const since =
		first === last ? '' : share(most) > 0 ? t.fell(first, place(most), percent(most)) : t.rose(first);
	return t.many(last, q(low.to), name(low), q(high.to), name(high)) + since;
}

/** Reads the intensities of countries over years: where they stand in the last year that all have, and how they got there. */
export const readCountries = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
