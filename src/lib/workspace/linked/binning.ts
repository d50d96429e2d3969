import { tickStep } from 'd3-array';
import { quoted } from '../import/finish';

/** What is known of a column before it is drawn. */
export interface ColumnFacts {
	readonly name: string;
	/** DuckDB's type. */
	readonly type: string;
	/** Of the finite values, as numbers; times in milliseconds. Null where there are none. */
	readonly min: number | null;
	readonly max: number | null;
	/** About how many different values there are. */
	readonly distinct: number;
	/** The most frequent texts, the first most often. */
	readonly top: readonly string[];
}

/** Bins of equal width along a number or a time; a brush may end inside them, at `fine` places a bin. */
export interface RangeBins {
	readonly kind: 'range';
	readonly column: string;
	readonly type: string;
	readonly time: boolean;
	/** How wide a fine bin is, where that is 1 or more; else 0. */
	readonly width: number;
	/** How many fine bins there are to 1, where they are narrower; else 0. */
	readonly perUnit: number;
	/** The first fine bin, counted from 0 of the values. */
	readonly first: number;
	readonly fine: number;
	/** The least and the greatest value. */
	readonly ends: readonly [number, number];
	/** How many bins are drawn. */
	readonly bins: number;
}

/** A bin for each of the most frequent values, and one for all others where there are others. */
export interface GroupBins {
	readonly kind: 'group';
	readonly column: string;
	readonly names: readonly string[];
	readonly others: boolean;
	readonly bins: number;
}

export type Binning = RangeBins | GroupBins;

/** About how many bins a range is drawn in. */
const BINS = 32;
/** How many values have a bin of their own. */
export const GROUPS = 12;
const NUMERIC = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/;
const TIMES = /^(DATE|TIMESTAMP.*)$/;
const WHOLE = /INT(EGER)?$/;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const SPANS = [
	...[1, 2, 5, 10, 20, 50, 100, 200, 500],
	...[1, 2, 5, 15, 30].map((n) => n * 1000),
	...[1, 2, 5, 15, 30, 60, 120, 180, 360, 720].map((n) => n * MINUTE),
	...[1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1820, 3640].map((n) => n * DAY)
];

export const isNumber = (type: string): boolean => NUMERIC.test(type);
export const isTime = (type: string): boolean => TIMES.test(type);

/** The value of a column as a number, in SQL. */
export const valueSql = (name: string, type: string): string =>
	isTime(type) ? `epoch_ms(${quoted(name)})` : `${quoted(name)}::DOUBLE`;

function stepOf({ min, max, type }: ColumnFacts): number {
	const width = Number(max) - Number(min);
	if (isTime(type)) return SPANS.find((span) => width / span <= BINS) ?? width / BINS;
	const step = width > 0 ? tickStep(0, width, BINS) : Math.abs(Number(max)) || 1;
	return WHOLE.test(type) ? Math.max(1, Math.round(step)) : step;
}

/** In how many parts a bin is cut for brushes: whole numbers and milliseconds stay whole. */
function fineness(step: number, whole: boolean): number {
	return [4, 5, 2].find((parts) => !whole || step % parts === 0) ?? 1;
}

/** How a column is parted; null where there is nothing to part. */
export function binningOf(facts: ColumnFacts): Binning | null {
	const { name: column, type, min, max, top, distinct } = facts;
	if (isNumber(type) || isTime(type)) {
		if (min === null || max === null) return null;
		const step = stepOf(facts);
		const whole = isTime(type) || WHOLE.test(type);
		const fine = fineness(step, whole);
		const wide = step / fine >= 1;
		const [width, perUnit] = wide ? [step / fine, 0] : [0, Math.round(fine / step)];
		const count = (value: number) => Math.floor(wide ? value / width : value * perUnit);
		const first = Math.floor(count(min) / fine) * fine;
		const bins = Math.floor((count(max) - first) / fine) + 1;
		return {
			kind: 'range',
			column,
			type,
			time: isTime(type),
			width,
			perUnit,
			first,
			fine,
			ends: [min, max],
			bins
		};
	}
	if (top.length === 0) return null;
	const names = top.slice(0, GROUPS);
	const others = top.length > GROUPS || distinct > top.length * 1.2;
	return { kind: 'group', column, names, others, bins: names.length + Number(others) };
}

/** Places where a brush may begin or end: bins of a range are cut finer for it. */
export const places = (b: Binning): number => (b.kind === 'range' ? b.bins * b.fine : b.bins);

/** The value at a place of a range. */
export const valueAt = ({ first, width, perUnit }: RangeBins, place: number): number =>
	perUnit ? (first + place) / perUnit : (first + place) * width;

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/**
 * The bin of a row in SQL, from 0; that of rows without a value, or whose value is not finite, is the last, after all
 * others.
 * @param as bins as drawn, or the places of a brush
 */
export function binSql(b: Binning, as: 'drawn' | 'places'): string {
	const last = as === 'drawn' ? b.bins : places(b);
	if (b.kind === 'group') {
		const list = b.names.map(text).join(', ');
		const column = `${quoted(b.column)}::VARCHAR`;
		const at = `enum_code(TRY_CAST(${column} AS ENUM(${list})))`;
		const other = b.others ? `WHEN ${column} IS NOT NULL THEN ${b.bins - 1}` : '';
		return `(CASE WHEN ${at} IS NOT NULL THEN ${at} ${other} ELSE ${last} END)::USMALLINT`;
	}
	const value = valueSql(b.column, b.type);
	const scaled = b.perUnit ? `${value} * ${b.perUnit}` : `${value} / ${b.width}`;
	const place = `floor(${scaled}) - (${b.first})`;
	const bin = as === 'drawn' && b.fine > 1 ? `floor((${place}) / ${b.fine})` : place;
	return `coalesce(TRY_CAST(${bin} AS USMALLINT), ${last})::USMALLINT`;
}
