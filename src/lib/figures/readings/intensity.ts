import type { Row } from '../../engine/connector';
import { ENTITIES } from '../../figure/entity';
import type { ReadingTools } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';
import { scope } from './scope';

const value = (row: Row | undefined) => Number(row?.['gco2e_per_kwh'] ?? NaN);

/** Fewer rows than this have no middle worth naming. */
const FEW = 5;

const WORDS = {
	en: {
		one: (year: string, name: string, interval: string) =>
			`In ${year}, the grid of ${name}, emitted ${interval}.`,
		same: (year: string, scope: string, q: string) =>
			`In ${year}, the grids of the ${scope} all emitted ${q}.`,
		range: (year: string, scope: string, a: string, b: string) =>
			`In ${year}, the grids of the ${scope} ran from ${a} to ${b}.`,
		half: (q: string) => ` Half of them stand on grids of at most ${q}.`,
		doubt: (n: string) =>
			` For ${n} of them more than one grid zone is plausible; the whisker shows how much hangs on it.`,
		others: (name: string, n: number) => (n === 0 ? name : `${name} and ${n} more`)
	},
	fr: {
		one: (year: string, name: string, interval: string) =>
			`En ${year}, le réseau de la région ${name}, émettait ${interval}.`,
		same: (year: string, scope: string, q: string) =>
			`En ${year}, les réseaux des ${scope} émettaient tous ${q}.`,
		range: (year: string, scope: string, a: string, b: string) =>
			`En ${year}, les réseaux des ${scope} allaient de ${a} à ${b}.`,
		half: (q: string) => ` La moitié d’entre elles sont sur des réseaux d’au plus ${q}.`,
		doubt: (n: string) =>
			` Pour ${n} d’entre elles, plus d’une zone de réseau est plausible\u00a0; le trait montre ce qui en dépend.`,
		others: (name: string, n: number) => (n === 0 ? name : `${name} et ${n} autre${n > 1 ? 's' : ''}`)
	}
} as const;

function text(rows: readonly Row[], { view, ...formats }: ReadingTools, language: Language): string {
	const [format, t] = [formats[language], WORDS[language]];
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return '';
	const q = (v: number) => format.quantity(v, 'gco2e_per_kwh');
	const year = String(view['year']);
	const name = (row: Row) =>
		`${row['name']}, ${ENTITIES[String(row['provider'])]?.name[language] ?? row['provider']}`;
	const end = (row: Row) => {
		const ties = rows.filter((other) => value(other) === value(row)).length - 1;
		return `${q(value(row))} (${t.others(name(row), ties)})`;
	};
	const among = scope(rows.length, rows, view, language, format);
	if (rows.length === 1) {
		const interval = { low: Number(first['low']), central: value(first), high: Number(first['high']) };
		return t.one(year, name(first), format.interval(interval, 'gco2e_per_kwh'));
	}
	const middle = rows[Math.floor((rows.length - 1) / 2)];
	const doubtful = rows.filter((row) => row['low'] !== row['high']).length;
	const whole =
		value(first) === value(last)
			? t.same(year, among, q(value(first)))
			: t.range(year, among, end(first), end(last)) +
				(rows.length < FEW || value(middle) === value(last) ? '' : t.half(q(value(middle))));
	return whole + (doubtful ? t.doubt(format.number(doubtful)) : '');
}

/** Reads rows of regions in ascending order of grid intensity: the ends, the middle, and how many zones are in doubt. */
export const readIntensity = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
