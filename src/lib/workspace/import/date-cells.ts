import type { CellReader } from './cell-reader';
import { dayNumber, daysIn } from './date-shape';
import type { Evidence } from './evidence';

const SPACE = 32;
const POINT = 46;
const COLON = 58;
const MINUS = 45;
const SLASH = 47;
const LETTER_T = 84;
const LETTER_Z = 90;
/** Codes: a day, or a day and time. */
const DAY = 1;
const TIME = 2;

const two = (bytes: Uint8Array, at: number): number => {
	const a = (bytes[at] as number) - 48;
	const b = (bytes[at + 1] as number) - 48;
	return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : -1;
};

/** Reads `2024-05-31`, with a time `T12:30`, seconds, up to 6 decimals, and `Z` where the column is in UTC. */
export class DateCells implements CellReader {
	values = new Float64Array(0);
	codes = new Uint8Array(0);
	readonly #inUtc: boolean;
	/** The day read last: most rows have the one before theirs. */
	#known = -1;
	#knownDay = 0;

	constructor(inUtc: boolean) {
		this.#inUtc = inUtc;
	}

	read(bytes: Uint8Array, start: number, row: number): number {
		this.codes[row] = 0;
		const mark = bytes[start + 4];
		if ((mark !== MINUS && mark !== SLASH) || bytes[start + 7] !== mark) return start;
		const [high, low] = [two(bytes, start), two(bytes, start + 2)];
		const [month, day] = [two(bytes, start + 5), two(bytes, start + 8)];
		const year = high * 100 + low;
		const key = (year * 16 + month) * 32 + day;
		if (key !== this.#known || high < 0 || low < 0 || month < 1 || day < 1) {
			if (high < 0 || low < 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
				return start;
			this.#known = key;
			this.#knownDay = dayNumber(year, month, day);
		}
		const micros = this.#knownDay * 86_400e6;
		let p = start + 10;
		if (bytes[p] !== SPACE && bytes[p] !== LETTER_T) {
			if (this.#inUtc) return start;
			this.codes[row] = DAY;
			this.values[row] = micros;
			return p;
		}
		const [hour, minute] = [two(bytes, p + 1), two(bytes, p + 4)];
		if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || bytes[p + 3] !== COLON) return start;
		p += 6;
		let second = 0;
		let fraction = 0;
		if (bytes[p] === COLON) {
			second = two(bytes, p + 1);
			if (second < 0 || second > 59) return start;
			p += 3;
			if (bytes[p] === POINT) {
				const first = ++p;
				for (let scale = 1e5; scale >= 1; scale /= 10, p++) {
					const digit = (bytes[p] as number) - 48;
					if (digit < 0 || digit > 9) break;
					fraction += digit * scale;
				}
				if (p === first) return start;
			}
		}
		const utc = bytes[p] === LETTER_Z;
		if (utc !== this.#inUtc) return start;
		this.codes[row] = TIME;
		this.values[row] = micros + ((hour * 60 + minute) * 60 + second) * 1e6 + fraction;
		return utc ? p + 1 : p;
	}

	/** Adds what the cells of some rows showed to the evidence. @returns the rows, from 0, that need a closer look */
	settle(from: number, rows: number, evidence: Evidence): number[] {
		const closer: number[] = [];
		const { codes } = this;
		let timed = 0;
		for (let row = 0; row < rows; row++) {
			const code = codes[from + row] as number;
			if (code === TIME) timed++;
			else if (code !== DAY) closer.push(row);
		}
		const plain = rows - closer.length;
		evidence.iso(plain, timed, this.#inUtc ? plain : 0);
		return closer;
	}
}
