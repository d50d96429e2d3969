import type { Evidence } from './evidence';

const POWERS = new Float64Array(23).map((_, i) => 10 ** i);
const ZERO = 48;
const MINUS = 45;
/** Digits that a double surely holds. */
const EXACT = 15;

/**
 * Reads the plain numbers of one column: digits, with a minus, with one decimal mark. Anything else (empty cells too) is
 * left to a closer look: those rows are given back. Exact: up to 15 digits over a power of ten are rounded once.
 * @param values gets the numbers by row
 */
export function readNumbers(
	bytes: Uint8Array,
	places: Int32Array,
	from: number,
	rows: number,
	column: number,
	columns: number,
	decimal: number,
	evidence: Evidence,
	values: Float64Array
): number[] {
	const closer: number[] = [];
	const step = 2 * columns;
	let plain = 0;
	let sure = 0;
	let open = 0;
	let shortest = evidence.shortest;
	let longest = evidence.longest;
	for (let row = 0, at = 2 * (from * columns + column); row < rows; row++, at += step) {
		let p = places[at] as number;
		const end = places[at + 1] as number;
		const negative = bytes[p] === MINUS;
		if (negative) p++;
		const begin = p;
		let mantissa = 0;
		let mark = -1;
		let ok = p < end && end - p <= EXACT;
		for (; p < end; p++) {
			const digit = (bytes[p] as number) - ZERO;
			if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
			else if (bytes[p] === decimal && mark < 0) mark = p;
			else {
				ok = false;
				break;
			}
		}
		if (!ok || (mark >= 0 && end - begin === 1)) {
			closer.push(row);
			continue;
		}
		if (mark < 0) {
			const digits = end - begin;
			if (digits > 1 && bytes[begin] === ZERO) {
				closer.push(row);
				continue;
			}
			plain++;
			if (digits < shortest) shortest = digits;
			if (digits > longest) longest = digits;
		} else {
			const decimals = end - mark - 1;
			const whole = mark - begin;
			if (decimals === 3 && whole >= 1 && whole <= 3 && bytes[begin] !== ZERO) open++;
			else sure++;
			mantissa /= POWERS[decimals] as number;
		}
		values[row] = negative ? -mantissa : mantissa;
	}
	evidence.shortest = shortest;
	evidence.longest = longest;
	evidence.plain(decimal === 46 ? '.' : ',', plain, sure, open);
	return closer;
}
