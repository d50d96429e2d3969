/** How records and cells are told apart. All are bytes of ASCII; `quote` is 0 where there is none. */
export interface Dialect {
	readonly delimiter: number;
	readonly newline: 10 | 13;
	readonly quote: number;
	/** Byte before a quote that is part of a cell: the quote itself, or a backslash. */
	readonly escape: number;
}

const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;

/** A record that has not as many cells as the table has columns, or cannot be told apart. */
export interface Odd {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly cells: number;
	readonly fault: 'cells' | 'open-quote' | 'blank' | 'too-long';
	/** How many whole rows come before it. */
	readonly before: number;
	/** Start and end of each cell, at most `columns` + 1 of them. */
	readonly places: Int32Array;
}

/** Records longer than this are not read on. */
export const LONGEST = 12 << 20;

/**
 * Records of one piece. The cells of row r are at `places[2 × (r × columns + c)]` and the next, start and end in `bytes`;
 * cells with an escaped quote were written anew behind the piece.
 */
export class Tokens {
	places: Int32Array = new Int32Array(1 << 16);
	starts: Int32Array = new Int32Array(1 << 12);
	ends: Int32Array = new Int32Array(1 << 12);
	lines: Int32Array = new Int32Array(1 << 12);
	rows = 0;
	odd: Odd[] = [];
	/** Rows that had more cells than columns, all empty, and rows that were filled with empty ones. */
	padded = 0;
	filled = 0;
	/** Rows with a cell of several lines. */
	multiline = 0;
	/** Where the last record that is not whole begins. */
	rest = 0;
	/** The line number there. */
	line = 1;

	ensure(rows: number, columns: number): void {
		if (rows > this.starts.length) {
			this.starts = grown(this.starts, rows);
			this.ends = grown(this.ends, rows);
			this.lines = grown(this.lines, rows);
		}
		// One record may have more cells than the table has columns: they are counted, not kept.
		if (2 * (rows + 1) * (columns + 1) > this.places.length)
			this.places = grown(this.places, 2 * (rows + 1) * (columns + 1));
	}
}

function grown(array: Int32Array, length: number): Int32Array {
	const larger = new Int32Array(Math.max(length, array.length * 2));
	larger.set(array);
	return larger;
}

/**
 * Tells the records in `bytes[from, to)` apart. `bytes` has room for as much again behind `to`.
 * @param last whether the file ends at `to`
 * @param line the number of the line at `from`
 * @param fill whether a record with too few cells gets empty ones
 */
export function tokenise(
	tokens: Tokens,
	bytes: Uint8Array,
	from: number,
	to: number,
	last: boolean,
	line: number,
	columns: number,
	dialect: Dialect,
	fill: boolean
): void {
	const { delimiter, newline, quote, escape } = dialect;
	let places: Int32Array;
	let rows = 0;
	// Stops the search for the end of a cell.
	bytes[to] = newline;
	let spare = to + 1;
	let record = from;
	let multiline = 0;
	tokens.odd = [];
	tokens.padded = 0;
	tokens.filled = 0;
	const width = 2 * columns;
	const high = Math.max(delimiter, newline);
	for (;;) {
		const plain = plainRows(tokens, bytes, record, to, line, rows, columns, dialect);
		line += plain - rows;
		rows = plain;
		record = tokens.rest;
		if (record >= to) break;
		tokens.ensure(rows + 1, columns);
		({ places } = tokens);
		const base = rows * width;
		let k = base;
		let p = record;
		let count = 0;
		let newLines = 0;
		let fault = 0;
		let ended = false;
		let end = to;
		while (!ended) {
			let start = p;
			let stop: number;
			let first = p < to ? bytes[p] : newline;
			if (first === SPACE && quote !== 0) {
				let q = p;
				while (q < to && bytes[q] === SPACE) q++;
				if (q < to && bytes[q] === quote) {
					p = q;
					first = quote;
				}
			}
			if (first === quote && quote !== 0 && p < to) {
				start = ++p;
				let escapes = 0;
				for (;;) {
					while (p < to && bytes[p] !== quote && bytes[p] !== newline && bytes[p] !== escape) p++;
					if (p >= to) break;
					const byte = bytes[p];
					if (byte === newline) {
						newLines++;
						p++;
					} else if (byte === escape && p + 1 < to && bytes[p + 1] === quote) {
						escapes++;
						p += 2;
					} else if (byte === quote) break;
					else p++;
				}
				if (p >= to || (p + 1 >= to && !last)) {
					fault = 1;
					break;
				}
				stop = p++;
				while (p < to && (bytes[p] === SPACE || (bytes[p] === TAB && delimiter !== TAB))) p++;
				if (p < to && bytes[p] === CR && bytes[p + 1] === LF && newline === LF) p++;
				if (p < to && bytes[p] !== delimiter && bytes[p] !== newline && !(bytes[p] === CR && p + 1 >= to)) {
					fault = 2;
					break;
				}
				if (escapes > 0) {
					const begin = spare;
					for (let q = start; q < stop; q++) {
						if (bytes[q] === escape && bytes[q + 1] === quote) q++;
						bytes[spare++] = bytes[q] ?? 0;
					}
					start = begin;
					stop = spare;
				}
			} else {
				for (;;) {
					const byte = bytes[p] as number;
					if (byte <= high && (byte === delimiter || byte === newline)) break;
					p++;
				}
				stop = p;
			}
			if (p >= to) {
				if (!last) {
					fault = 1;
					break;
				}
				ended = true;
				end = to;
			} else if (bytes[p] === newline) {
				ended = true;
				end = p;
			}
			if (ended && stop === p && stop > start && bytes[stop - 1] === CR) stop--;
			if (count <= columns) {
				places[k++] = start;
				places[k++] = stop;
			}
			count++;
			p++;
		}
		if (fault === 1 && !last && to - record < LONGEST) break;
		if (fault > 0) {
			// A quote that never closes, or closes in mid-cell: give up its first line only.
			let q = record;
			while (q < to && bytes[q] !== newline) q++;
			if (q >= to && !last && to - record < LONGEST) break;
			tokens.odd.push({
				line,
				start: record,
				end: q,
				cells: count,
				fault: q - record >= LONGEST ? 'too-long' : 'open-quote',
				before: rows,
				places: new Int32Array(0)
			});
			line++;
			record = q + 1;
			continue;
		}
		const trimmed = end > record && bytes[end - 1] === CR ? end - 1 : end;
		if (count > columns && onlyDelimiters(bytes, places[base + width - 1] as number, trimmed, dialect)) {
			count = columns;
			tokens.padded++;
		} else if (fill && count > 1 && count < columns) {
			for (; count < columns; count++) {
				places[k++] = trimmed;
				places[k++] = trimmed;
			}
			tokens.filled++;
		}
		let blank = count !== columns || columns === 1;
		if (count === columns && columns > 1) {
			blank = true;
			for (let i = base; i < base + width; i += 2) {
				if ((places[i] as number) < (places[i + 1] as number)) {
					blank = false;
					break;
				}
			}
		} else {
			for (let q = record; q < trimmed; q++) {
				const byte = bytes[q];
				if (byte !== delimiter && byte !== SPACE && byte !== TAB) {
					blank = false;
					break;
				}
			}
		}
		if (blank || count !== columns) {
			tokens.odd.push({
				line,
				start: record,
				end: trimmed,
				cells: count,
				fault: blank ? 'blank' : 'cells',
				before: rows,
				places: places.slice(base, k)
			});
		} else {
			tokens.starts[rows] = record;
			tokens.ends[rows] = trimmed;
			tokens.lines[rows] = line;
			if (newLines > 0) multiline++;
			rows++;
		}
		line += 1 + newLines;
		record = end + 1;
	}
	tokens.rows = rows;
	tokens.rest = Math.min(record, to);
	tokens.line = line;
	tokens.multiline = multiline;
}

/**
 * Takes rows as long as they are plain: no quote or space at the beginning of a cell, as many cells as columns, not blank.
 * Sets `rest` to the record where this ends.
 * @returns how many rows there are now
 */
function plainRows(
	tokens: Tokens,
	bytes: Uint8Array,
	from: number,
	to: number,
	line: number,
	rows: number,
	columns: number,
	{ delimiter, newline, quote }: Dialect
): number {
	const high = Math.max(delimiter, newline);
	const last = columns - 1;
	const width = 2 * columns;
	let { places, starts, ends, lines } = tokens;
	let most = Math.min(starts.length, Math.floor(places.length / (2 * (columns + 1))) - 1);
	let record = from;
	while (record < to) {
		if (rows >= most) {
			tokens.ensure(2 * rows + 1024, columns);
			({ places, starts, ends, lines } = tokens);
			most = Math.min(starts.length, Math.floor(places.length / (2 * (columns + 1))) - 1);
		}
		let p = record;
		let k = rows * width;
		let column = 0;
		for (; ; column++) {
			const start = p;
			let byte = bytes[p] as number;
			if (byte === quote || byte === SPACE) break;
			while (byte > high || (byte !== delimiter && byte !== newline)) byte = bytes[++p] as number;
			places[k] = start;
			places[k + 1] = p;
			k += 2;
			if (byte === newline || column === last) break;
			p++;
		}
		if (column !== last || p >= to || bytes[p] !== newline || p - record <= columns + 1) break;
		const end = bytes[p - 1] === CR ? p - 1 : p;
		if (end < p && (places[k - 1] as number) > (places[k - 2] as number)) places[k - 1] = end;
		starts[rows] = record;
		ends[rows] = end;
		lines[rows++] = line++;
		record = p + 1;
	}
	tokens.rest = record;
	return rows;
}

function onlyDelimiters(bytes: Uint8Array, from: number, to: number, { delimiter, quote }: Dialect): boolean {
	let p = from;
	if (bytes[p] === quote) p++;
	for (; p < to; p++) if (bytes[p] !== delimiter && bytes[p] !== SPACE) return false;
	return true;
}
