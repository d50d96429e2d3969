import type { CellReader } from './cell-reader';
import type { Evidence } from './evidence';
import type { DecimalMark } from './options';

const POWERS = new Float64Array(23).map((_, i) => 10 ** i);
const ZERO = 48;
const MINUS = 45;
/** Characters of a number that a double surely holds, its mark among them. */
const EXACT = 15;
/** Codes: a decimal mark for sure, one that may be of thousands, or no mark and so many digits. */
const SURE = 1;
const OPEN = 2;
const WHOLE = 16;

/**
 * Reads plain numbers: digits, with a minus, with one decimal mark. Exact: up to 15 digits over a power of ten are rounded
 * once.
 */
export class NumberCells implements CellReader {
	values = new Float64Array(0);
	codes = new Uint8Array(0);

	read(bytes: Uint8Array, start: number, row: number, mark: number): number {
		let p = start;
		const negative = bytes[p] === MINUS;
		if (negative) p++;
		const begin = p;
		let mantissa = 0;
		let digit = (bytes[p] as number) - ZERO;
		while (digit >= 0 && digit <= 9) {
			mantissa = mantissa * 10 + digit;
			digit = (bytes[++p] as number) - ZERO;
		}
		const whole = p - begin;
		let code = 0;
		if (digit + ZERO === mark) {
			digit = (bytes[++p] as number) - ZERO;
			while (digit >= 0 && digit <= 9) {
				mantissa = mantissa * 10 + digit;
				digit = (bytes[++p] as number) - ZERO;
			}
			const decimals = p - begin - whole - 1;
			if (p - begin > 1 && p - begin <= EXACT) {
				code = decimals === 3 && whole >= 1 && whole <= 3 && bytes[begin] !== ZERO ? OPEN : SURE;
				mantissa /= POWERS[decimals] as number;
			}
		} else if (whole > 0 && whole <= EXACT && (whole === 1 || bytes[begin] !== ZERO)) code = WHOLE + whole;
		this.codes[row] = code;
		this.values[row] = negative ? -mantissa : mantissa;
		return p;
	}

	/** Adds what the cells of some rows showed to the evidence. @returns the rows, from 0, that need a closer look */
	settle(from: number, rows: number, decimal: DecimalMark, evidence: Evidence): number[] {
		const closer: number[] = [];
		const { codes } = this;
		let [sure, open] = [0, 0];
		let { shortest, longest } = evidence;
		for (let row = 0; row < rows; row++) {
			const code = codes[from + row] as number;
			if (code > WHOLE) {
				const digits = code - WHOLE;
				if (digits < shortest) shortest = digits;
				if (digits > longest) longest = digits;
			} else if (code === SURE) sure++;
			else if (code === OPEN) open++;
			else closer.push(row);
		}
		evidence.shortest = shortest;
		evidence.longest = longest;
		evidence.plain(decimal, rows - closer.length - sure - open, sure, open);
		return closer;
	}
}
