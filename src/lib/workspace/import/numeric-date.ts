import { dayNumber, daysIn } from './date-shape';
import type { Evidence } from './evidence';

/** How a number stands for a day or time: counted in seconds and parts of them from 1970, in days from 1900 as spreadsheets do, or 20240531. */
export type NumericDate = 's' | 'ms' | 'us' | 'ns' | 'serial' | 'compact';

const MICROS: Readonly<Record<'s' | 'ms' | 'us' | 'ns', number>> = { s: 1e6, ms: 1e3, us: 1, ns: 1e-3 };
const DAY = 86_400e6;
/** Microseconds: no date of the page lies further from 1970, and DuckDB holds all up to there. */
const LAST = 8.64e18;
/** Day 0 of spreadsheets, which take 1900 for a leap year. */
const SERIAL_ZERO = dayNumber(1899, 12, 30);

/** Whether a number may be a day as 20240531. */
export function isCompact(value: number): boolean {
	const [year, month, day] = [Math.floor(value / 1e4), Math.floor(value / 100) % 100, value % 100];
	return (
		Number.isInteger(value) &&
		year >= 1900 &&
		year < 2100 &&
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= daysIn(year, month)
	);
}

/** How numbers between two limits stand for times of this age, if they can. */
export function numericDate(least: number, most: number): NumericDate | null {
	if (isCompact(least) && isCompact(most)) return 'compact';
	for (const [unit, scale] of [
		['s', 1],
		['ms', 1e3],
		['us', 1e6],
		['ns', 1e9]
	] as const)
		if (least >= 3e8 * scale && most < 5e9 * scale) return unit;
	return least >= 20_000 && most < 80_000 ? 'serial' : null;
}

/** How the numbers of a column stand for days or times, by those that were kept as examples. */
export function numericDateOf(e: Evidence): NumericDate | null {
	const seen = [...e.numbers.examples, ...[...e.shapes.values()].flatMap(({ examples }) => examples)].map(
		(text) => Number(text.trim().replace(',', '.'))
	);
	return seen.length ? numericDate(Math.min(...seen), Math.max(...seen)) : null;
}

function micros(value: number, how: NumericDate): number | null {
	if (how === 'serial') return Math.round((SERIAL_ZERO + value) * 86_400) * 1e6;
	if (how !== 'compact') return Math.round(value * MICROS[how]);
	return isCompact(value)
		? dayNumber(Math.floor(value / 1e4), Math.floor(value / 100) % 100, value % 100) * DAY
		: null;
}

/** Microseconds from 1970 that a number stands for; null where it cannot. */
export function microsOf(value: number, how: NumericDate): number | null {
	const at = micros(value, how);
	return at !== null && Math.abs(at) <= LAST ? at : null;
}
