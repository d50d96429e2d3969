import { group } from 'd3-array';
import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';

const WORDS = {
	en: {
		to: 'to',
		differ: (area: string, year: string, n: string, low: string, high: string) =>
			`${area}, ${year}: ${n} published figures from ${low} to ${high}.`,
		latest: (year: string, value: string, who: string) =>
			` The latest for a past year is ${value} for ${year} (${who}).`,
		only: (area: string, year: string, value: string, who: string) =>
			`${area}: the latest figure for a past year is ${value} for ${year} (${who}).`,
		ahead: (year: string, [low, high]: readonly [string, string], n: number) =>
			` ${n > 1 ? 'Projections' : 'Projection'} for ${year}: ${low === high ? low : `${low} to ${high}`}.`,
		part: (year: string, value: string) =>
			` The sites that reported used ${value} in ${year}: a part, not a total.`,
		none: 'There is no figure for a past year.'
	},
	fr: {
		to: 'à',
		differ: (area: string, year: string, n: string, low: string, high: string) =>
			`${area}, ${year}\u00a0: ${n} chiffres publiés, de ${low} à ${high}.`,
		latest: (year: string, value: string, who: string) =>
			` Le plus récent pour une année passée est de ${value} pour ${year} (${who}).`,
		only: (area: string, year: string, value: string, who: string) =>
			`${area}\u00a0: le chiffre le plus récent pour une année passée est de ${value} pour ${year} (${who}).`,
		ahead: (year: string, [low, high]: readonly [string, string], n: number) =>
			` ${n > 1 ? 'Projections' : 'Projection'} pour ${year}\u00a0: ${low === high ? low : `de ${low} à ${high}`}.`,
		part: (year: string, value: string) =>
			` Les sites qui ont déclaré ont utilisé ${value} en ${year}\u00a0: une partie, non un total.`,
		none: 'Il n’y a aucun chiffre pour une année passée.'
	}
} as const;

const amount = (row: Row, column: string) => (typeof row[column] === 'number' ? row[column] : null);
const lowOf = (row: Row) => amount(row, 'low') ?? amount(row, 'twh') ?? 0;
const highOf = (row: Row) => amount(row, 'high') ?? amount(row, 'twh') ?? 0;

/** The limits of several estimates of one year. */
const span = (rows: readonly Row[]) => ({
	low: Math.min(...rows.map(lowOf)),
	high: Math.max(...rows.map(highOf))
});

function text(rows: readonly Row[], tools: ReadingTools, language: Language): string {
	const [format, t] = [tools[language], WORDS[language]];
	const area = String(rows[0]?.[`area_${language}`]);
	const measured = rows.filter((row) => row['projected'] !== true);
	const past = measured.filter((row) => row['partial'] !== true);
	const part = measured.filter((row) => row['partial'] === true).at(-1);
	const years = [...group(past, (row) => Number(row['year']))].filter(([, same]) => same.length > 1);
	const ratio = (same: readonly Row[]) => span(same).high / Math.max(span(same).low, 1e-9);
	const [year, same] = years.sort((a, b) => ratio(b[1]) - ratio(a[1]))[0] ?? [];
	const last = past.at(-1);
	const q = (value: number) => `${format.brief(value)}\u00a0TWh`;
	const between = ([low, high]: readonly [number, number]) =>
		low === high ? q(low) : `${format.brief(low)} ${t.to} ${q(high)}`;
	const value = (row: Row) =>
		amount(row, 'twh') === null ? between([lowOf(row), highOf(row)]) : q(Number(row['twh']));
	const who = (row: Row) => String(row[`estimate_${language}`]);
	const ahead = [
		...group(
			rows.filter((row) => row['projected'] === true),
			(row) => Number(row['year'])
		)
	];
	const [next, those] = ahead.sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0] ?? [];
	const said = last
		? year && same
			? t.differ(area, String(year), format.number(same.length), q(span(same).low), q(span(same).high)) +
				t.latest(String(last['year']), value(last), who(last))
			: t.only(area, String(last['year']), value(last), who(last))
		: part
			? format.pair(area, '').trimEnd()
			: t.none;
	return (
		said +
		(part ? t.part(String(part['year']), value(part)) : '') +
		(next && those ? t.ahead(String(next), [q(span(those).low), q(span(those).high)], those.length) : '')
	);
}

/** Reads published estimates: the year on which they differ most, the newest of the past, and what is projected. */
export const readDemand = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
