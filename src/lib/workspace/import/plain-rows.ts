import type { Dialect, Tokens } from './tokens';

const CR = 13;
const SPACE = 32;

/** The bytes that stand for decimal marks where a cell is not in quotes: none there is the delimiter. */
export const bareMarks = (marks: readonly number[], { delimiter }: Dialect): number[] =>
	marks.map((mark) => (mark === delimiter ? -1 : mark));

/**
 * Takes rows as long as they are plain: no quote or space at the beginning of a cell, as many cells as columns, not blank.
 * Cells are read while their ends are looked for. Sets `rest` to the record where this ends.
 * @param marks decimal marks by column, as `bareMarks` gives them
 * @returns how many rows there are now
 */
export function plainRows(
	tokens: Tokens,
	bytes: Uint8Array,
	from: number,
	to: number,
	line: number,
	rows: number,
	columns: number,
	{ delimiter, newline, quote }: Dialect,
	marks: readonly number[]
): number {
	const high = Math.max(delimiter, newline);
	const last = columns - 1;
	const width = 2 * columns;
	const { readers } = tokens;
	let { places, starts, ends, lines } = tokens;
	let most = tokens.room(columns);
	let record = from;
	while (record < to) {
		if (rows >= most) {
			tokens.ensure(2 * rows + 1024, columns);
			({ places, starts, ends, lines } = tokens);
			most = tokens.room(columns);
		}
		let p = record;
		let k = rows * width;
		let column = 0;
		for (; ; column++) {
			const start = p;
			let byte = bytes[p] as number;
			if (byte === quote || byte === SPACE) break;
			const reader = readers[column];
			if (reader) {
				p = reader.read(bytes, p, rows, marks[column] as number);
				byte = bytes[p] as number;
				const ended = byte === delimiter || byte === newline || (byte === CR && bytes[p + 1] === newline);
				if (!ended) reader.codes[rows] = 0;
			}
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
