import { ARROW_TYPES, batchOf, type AnyBatch, type Stored } from './arrow-cells';
import { cellText } from './cell-text';
import type { ColumnStore } from './column-store';
import type { Extent } from './finish';
import { grown } from './grown';
import type { CellsRead, Span } from './read-column';

const SPACE = 32;
/** Ends are to be shown, not used: long texts are cut. */
const SHOWN = 100;

/** Cells that are texts, in UTF-8. */
export class TextStore implements ColumnStore {
	readonly stored: Stored = 'text';
	totals = 0;
	readonly #trim: boolean;
	#nulls = new Uint8Array(0);
	#bytes = new Uint8Array(0);
	#offsets = new Int32Array(1);
	#rows = 0;
	#gone = 0;
	#least: Uint8Array | null = null;
	#most: Uint8Array | null = null;

	/** @param trim whether spaces around a text are no part of it */
	constructor(trim: boolean) {
		this.#trim = trim;
	}

	get size(): number {
		return this.#offsets[this.#rows] as number;
	}

	get extent(): Extent {
		const shown = (text: Uint8Array | null) => text && cellText(text, 0, text.length).slice(0, SHOWN);
		return { nulls: this.#gone, min: shown(this.#least), max: shown(this.#most) };
	}

	add(
		{ bytes, tokens, from, rows, columns }: Span,
		column: number,
		{ nulls: empty }: CellsRead,
		out: Uint8Array | null
	): void {
		const { places } = tokens;
		const step = 2 * columns;
		const first = 2 * (from * columns + column);
		const most = this.#rows + rows;
		if (most > this.#nulls.length) {
			this.#nulls = grown(Uint8Array, this.#nulls, most);
			this.#offsets = grown(Int32Array, this.#offsets, most + 1);
		}
		let { size } = this;
		for (let row = 0, at = first; row < rows; row++, at += step)
			size += (places[at + 1] as number) - (places[at] as number);
		if (size > this.#bytes.length) this.#bytes = grown(Uint8Array, this.#bytes, size);
		const [into, offsets, nulls, trim] = [this.#bytes, this.#offsets, this.#nulls, this.#trim];
		let n = this.#rows;
		let to = offsets[n] as number;
		for (let row = 0, at = first; row < rows; row++, at += step) {
			if (out && out[row] !== 0) continue;
			let start = places[at] as number;
			let end = places[at + 1] as number;
			if (trim) {
				while (start < end && bytes[start] === SPACE) start++;
				while (start < end && bytes[end - 1] === SPACE) end--;
			}
			if (start === end || (empty && empty[row] === 1)) nulls[n] = 1;
			else {
				nulls[n] = 0;
				for (let p = start; p < end; p++) into[to++] = bytes[p] as number;
			}
			offsets[++n] = to;
		}
		this.#rows = n;
	}

	batch(length: number): AnyBatch {
		const nulls = this.#nulls;
		let none = 0;
		for (let i = 0; i < length; i++) {
			if (nulls[i] === 1) none++;
			else this.#widen(this.#offsets[i] as number, this.#offsets[i + 1] as number);
		}
		this.#gone += none;
		const offsets = this.#offsets.subarray(0, length + 1);
		const cells = { offsets, values: this.#bytes.subarray(0, offsets[length]) };
		return batchOf(ARROW_TYPES.text(), length, nulls, none, cells);
	}

	#widen(start: number, end: number): void {
		const bytes = this.#bytes;
		if (end - start >= TOTAL.length && (isTotalAt(bytes, start) || isTotalAt(bytes, end - TOTAL.length)))
			this.totals++;
		if (!this.#least || order(bytes, start, end, this.#least) < 0) this.#least = bytes.slice(start, end);
		if (!this.#most || order(bytes, start, end, this.#most) > 0) this.#most = bytes.slice(start, end);
	}

	drop(length: number): void {
		const cut = this.#offsets[length] as number;
		this.#bytes.copyWithin(0, cut, this.#offsets[this.#rows]);
		this.#nulls.copyWithin(0, length, this.#rows);
		for (let i = length; i <= this.#rows; i++) this.#offsets[i - length] = (this.#offsets[i] as number) - cut;
		this.#rows -= length;
	}
}

const TOTAL = [...'total'].map((letter) => letter.charCodeAt(0));
const CASE = 32;

/** Whether the word "total" stands at a place of a text, in letters of either case. */
function isTotalAt(bytes: Uint8Array, at: number): boolean {
	for (let i = 0; i < TOTAL.length; i++) if (((bytes[at + i] as number) | CASE) !== TOTAL[i]) return false;
	return true;
}

/** Whether a text comes before another (negative) or after it, byte by byte as DuckDB orders them. */
function order(bytes: Uint8Array, start: number, end: number, other: Uint8Array): number {
	const length = Math.min(end - start, other.length);
	for (let i = 0; i < length; i++) {
		const difference = (bytes[start + i] as number) - (other[i] as number);
		if (difference !== 0) return difference;
	}
	return end - start - other.length;
}
