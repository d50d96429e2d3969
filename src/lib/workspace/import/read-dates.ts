import { dayNumber, daysIn } from './date-shape';

const SPACE = 32;
const POINT = 46;
const COLON = 58;
const MINUS = 45;
const SLASH = 47;
const LETTER_T = 84;
const LETTER_Z = 90;

/** What a run of ISO dates showed, and where cells stand that are written otherwise. */
export interface DatesRead {
	/** Rows that need a closer look, in order. */
	readonly closer: number[];
	readonly plain: number;
	readonly timed: number;
}

const two = (bytes: Uint8Array, at: number): number => {
	const a = (bytes[at] as number) - 48;
	const b = (bytes[at + 1] as number) - 48;
	return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : -1;
};

/**
 * Reads `2024-05-31`, with a time `T12:30`, seconds, up to 6 decimals, and `Z` where `inUtc`; anything else is
 * left. @param micros gets microseconds from 1970 by row
 */
export function readDates(
	bytes: Uint8Array,
	places: Int32Array,
	from: number,
	rows: number,
	column: number,
	columns: number,
	inUtc: boolean,
	micros: Float64Array
): DatesRead {
	const closer: number[] = [];
	const step = 2 * columns;
	let timed = 0;
	let known = -1;
	let knownDay = 0;
	for (let row = 0, at = 2 * (from * columns + column); row < rows; row++, at += step) {
		const p = places[at] as number;
		let end = places[at + 1] as number;
		const length = end - p;
		const mark = bytes[p + 4];
		if (length < 10 || length > 27 || (mark !== MINUS && mark !== SLASH) || bytes[p + 7] !== mark) {
			closer.push(row);
			continue;
		}
		const [high, low, month, day] = [two(bytes, p), two(bytes, p + 2), two(bytes, p + 5), two(bytes, p + 8)];
		const year = high * 100 + low;
		if (high < 0 || low < 0 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
			closer.push(row);
			continue;
		}
		let time = 0;
		let utc = false;
		if (length > 10) {
			if (bytes[end - 1] === LETTER_Z) {
				utc = true;
				end--;
			}
			const hour = two(bytes, p + 11);
			const minute = two(bytes, p + 14);
			let second = 0;
			let fraction = 0;
			let ok =
				(bytes[p + 10] === SPACE || bytes[p + 10] === LETTER_T) && bytes[p + 13] === COLON && end - p >= 16;
			if (ok && end - p > 16) {
				second = two(bytes, p + 17);
				ok = bytes[p + 16] === COLON && end - p >= 19;
				if (ok && end - p > 19) {
					ok = bytes[p + 19] === POINT && end - p > 20 && end - p <= 26;
					let scale = 1e5;
					for (let q = p + 20; ok && q < end; q++, scale /= 10) {
						const digit = (bytes[q] as number) - 48;
						if (digit < 0 || digit > 9) ok = false;
						fraction += digit * scale;
					}
				}
			}
			if (!ok || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
				closer.push(row);
				continue;
			}
			time = ((hour * 60 + minute) * 60 + second) * 1e6 + fraction;
			if (utc !== inUtc) {
				closer.push(row);
				continue;
			}
			timed++;
		} else if (inUtc) {
			closer.push(row);
			continue;
		}
		const key = (year * 16 + month) * 32 + day;
		if (key !== known) {
			known = key;
			knownDay = dayNumber(year, month, day);
		}
		micros[row] = knownDay * 86_400e6 + time;
	}
	return { closer, plain: rows - closer.length, timed };
}
