import type { Batch, Column } from '@uwdata/flechette';

/** Keeps a byte order mark, which is part of a cell's text. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Beyond this a text of all cells could be longer than a browser allows. */
const LONGEST = 2 ** 26;

/** What a batch of texts holds beside what its type tells. */
interface Buffers {
	readonly offsets: Int32Array;
	readonly values: Uint8Array;
	readonly length: number;
	readonly nullCount: number;
}

/** How many UTF-16 units the bytes of whole UTF-8 characters make. */
function units(bytes: Uint8Array, from: number, to: number): number {
	let count = 0;
	for (let i = from; i < to; i++) {
		const byte = bytes[i] ?? 0;
		if ((byte & 0xc0) !== 0x80) count += byte >= 0xf0 ? 2 : 1;
	}
	return count;
}

/** Adds the cells of a batch to `cells`. */
function add(batch: Batch<string>, cells: (string | null)[]): void {
	const { offsets, values, length, nullCount } = batch as unknown as Buffers;
	const start = offsets[0] ?? 0;
	const end = offsets[length] ?? start;
	if (end - start > LONGEST) {
		for (const cell of batch) cells.push(cell);
		return;
	}
	const text = utf8.decode(values.subarray(start, end));
	const ascii = text.length === end - start;
	let at = 0;
	for (let i = 0; i < length; i++) {
		const from = offsets[i] ?? start;
		const to = offsets[i + 1] ?? end;
		const next = at + (ascii ? to - from : units(values, from, to));
		cells.push(nullCount > 0 && !batch.isValid(i) ? null : text.slice(at, next));
		at = next;
	}
}

/** The cells of a column of texts. Their bytes are decoded together: to call a decoder for each cell takes far longer. */
export function decodeTexts(column: Column<string>): (string | null)[] {
	const cells: (string | null)[] = [];
	for (const batch of column.data) add(batch, cells);
	return cells;
}
