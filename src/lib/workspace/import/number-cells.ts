import type { CellReader } from './cell-reader';
import type { Evidence } from './evidence';
import type { DecimalMark } from './options';

const POWERS = new Float64Array(23).map((_, i) => 10 ** i);
const ZERO = 48;
const MINUS = 45;
/** Characters of a number that a double surely holds, its mark among them. */
const EXACT = 15;
/** Codes: a mark that may be of thousands, no mark and so many digits, or so many decimals, which may end in 0. */
const OPEN = 2;
const WHOLE = 16;
const SURE = 32;
const TAIL = 64;

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
				code =
					decimals === 3 && whole >= 1 && whole <= 3 && bytes[begin] !== ZERO
						? OPEN
						: SURE + decimals + (decimals > 1 && bytes[p - 1] === ZERO ? TAIL : 0);
				mantissa /= POWERS[decimals] as number;
			}
		} else if (whole > 0 && whole <= EXACT && (whole === 1 || bytes[begin] !== ZERO)) code = WHOLE + whole;
		this.codes[row] = code;
		this.values[row] = negative ? -mantissa : mantissa;
		return p;
	}

	/** Adds what the cells of some rows showed to the evidence. @returns the rows, from 0, that need a closer look */
	settle(from: number, rows: number, mark: DecimalMark, evidence: Evidence): number[] {
		const closer: number[] = [];
		const { codes } = this;
		let [sure, open] = [0, 0];
		let { shortest, longest, decimals, zeroEnds: ends } = evidence;
		for (let row = 0; row < rows; row++) {
			const code = codes[from + row] as number;
			if (code >= SURE) {
				sure++;
				const seen = 1 << (code % WHOLE);
				decimals |= seen;
				if (code >= SURE + TAIL && (ends & seen) === 0) {
					ends |= seen;
					evidence.zeroEnd ||= (this.values[from + row] as number).toFixed(code % WHOLE);
				}
			} else if (code > WHOLE) {
				const digits = code - WHOLE;
				if (digits < shortest) shortest = digits;
				if (digits > longest) longest = digits;
			} else if (code === OPEN) open++;
			else closer.push(row);
		}
		evidence.shortest = shortest;
		evidence.longest = longest;
		evidence.decimals = decimals;
		evidence.zeroEnds = ends;
		evidence.plain(mark, rows - closer.length - sure - open, sure, open);
		return closer;
	}
}
