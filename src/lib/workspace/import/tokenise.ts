import { bareMarks, plainRows } from './plain-rows';
import { RecordReader } from './record-reader';
import type { Dialect, Odd, Tokens } from './tokens';

const CR = 13;
const SPACE = 32;
const TAB = 9;

/** Records longer than this are not read on. */
const LONGEST = 12 << 20;

/** How a file is told apart into rows, but for the piece at hand. */
export interface Manner {
	readonly columns: number;
	readonly dialect: Dialect;
	/** Bytes of the decimal marks by column. */
	readonly marks: readonly number[];
	/** Whether a record with too few cells gets empty ones. */
	readonly fill: boolean;
}

/**
 * Tells the records in `bytes[0, to)` apart. `bytes` has room for as much again behind `to`.
 * @param last whether the file ends at `to`
 * @param line the number of the line at the beginning
 */
export function tokenise(
	tokens: Tokens,
	bytes: Uint8Array,
	to: number,
	last: boolean,
	line: number,
	{ columns, dialect, marks, fill }: Manner
): void {
	const { newline } = dialect;
	// Stops the search for the end of a cell.
	bytes[to] = newline;
	const read = new RecordReader(bytes, to, last, columns, dialect);
	const bare = bareMarks(marks, dialect);
	let rows = 0;
	let record = 0;
	tokens.odd = [];
	tokens.padded = 0;
	tokens.filled = 0;
	tokens.multiline = 0;
	for (;;) {
		const plain = plainRows(tokens, bytes, record, to, line, rows, columns, dialect, bare);
		line += plain - rows;
		rows = plain;
		record = tokens.rest;
		if (record >= to) break;
		tokens.ensure(rows + 1, columns);
		const { places } = tokens;
		const base = 2 * rows * columns;
		read.read(record, places, base);
		let { count } = read;
		if (read.fault === 'open' && !last && to - record < LONGEST) break;
		if (read.fault) {
			// A quote that never closes, or closes in mid-cell: give up its first line only.
			let q = record;
			while (q < to && bytes[q] !== newline) q++;
			if (q >= to && !last && to - record < LONGEST) break;
			const fault = q - record >= LONGEST ? 'too-long' : 'open-quote';
			tokens.odd.push({ line, start: record, end: q, cells: count, fault, before: rows });
			line++;
			record = q + 1;
			continue;
		}
		const { end } = read;
		const trimmed = end > record && bytes[end - 1] === CR ? end - 1 : end;
		if (
			count > columns &&
			onlyDelimiters(bytes, places[base + 2 * columns - 1] as number, trimmed, dialect)
		) {
			count = columns;
			tokens.padded++;
		} else if (fill && count > 1 && count < columns) {
			places.fill(trimmed, read.placed, base + 2 * columns);
			count = columns;
			tokens.filled++;
		}
		const whole = count === columns && columns > 1;
		const blank = whole
			? allEmpty(places, base, columns)
			: onlySpaces(bytes, record, trimmed, dialect.delimiter);
		if (blank || count !== columns) {
			const fault: Odd['fault'] = blank ? 'blank' : 'cells';
			tokens.odd.push({ line, start: record, end: trimmed, cells: count, fault, before: rows });
		} else {
			tokens.starts[rows] = record;
			tokens.ends[rows] = trimmed;
			tokens.lines[rows] = line;
			readCells(tokens, bytes, rows, columns, dialect.quote, marks, bare);
			if (read.newLines > 0) tokens.multiline++;
			rows++;
		}
		line += 1 + read.newLines;
		record = end + 1;
	}
	tokens.rows = rows;
	tokens.rest = Math.min(record, to);
	tokens.line = line;
}

/** Reads the plain cells of a row that was told apart at length. */
function readCells(
	{ readers, places }: Tokens,
	bytes: Uint8Array,
	row: number,
	columns: number,
	quote: number,
	marks: readonly number[],
	bare: readonly number[]
): void {
	for (let c = 0, at = 2 * row * columns; c < columns; c++, at += 2) {
		const reader = readers[c];
		if (!reader) continue;
		const end = places[at + 1] as number;
		const mark = (bytes[end] === quote ? marks[c] : bare[c]) as number;
		if (reader.read(bytes, places[at] as number, row, mark) !== end) reader.codes[row] = 0;
	}
}

function allEmpty(places: Int32Array, base: number, columns: number): boolean {
	for (let i = base; i < base + 2 * columns; i += 2)
		if ((places[i] as number) < (places[i + 1] as number)) return false;
	return true;
}

function onlySpaces(bytes: Uint8Array, from: number, to: number, delimiter: number): boolean {
	for (let q = from; q < to; q++) {
		const byte = bytes[q];
		if (byte !== delimiter && byte !== SPACE && byte !== TAB) return false;
	}
	return true;
}

function onlyDelimiters(bytes: Uint8Array, from: number, to: number, { delimiter, quote }: Dialect): boolean {
	let p = from;
	if (bytes[p] === quote) p++;
	for (; p < to; p++) if (bytes[p] !== delimiter && bytes[p] !== SPACE) return false;
	return true;
}
