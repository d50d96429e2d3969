import type { CellReader } from './cell-reader';
import { grown } from './grown';

/** How records and cells are told apart. All are bytes of ASCII; `quote` is 0 where there is none. */
export interface Dialect {
	readonly delimiter: number;
	readonly newline: 10 | 13;
	readonly quote: number;
	/** Byte before a quote that is part of a cell: the quote itself, or a backslash. */
	readonly escape: number;
}

/** A record that has not as many cells as the table has columns, or cannot be told apart. */
export interface Odd {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly cells: number;
	readonly fault: 'cells' | 'open-quote' | 'blank' | 'too-long';
	/** How many whole rows come before it. */
	readonly before: number;
}

/**
 * Records of one piece. The cells of row r are at `places[2 × (r × columns + c)]` and the next, start and end in `bytes`;
 * cells with an escaped quote were written anew behind the piece. Plain cells were read by the readers of their columns.
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
	/** By column. */
	readonly readers: readonly (CellReader | null)[];

	constructor(readers: readonly (CellReader | null)[]) {
		this.readers = readers;
		this.#fitReaders();
	}

	/** How many rows there is room for. One record may have more cells than the table has columns: they are counted, not kept. */
	room(columns: number): number {
		return Math.min(this.starts.length, Math.floor(this.places.length / (2 * (columns + 1))) - 1);
	}

	ensure(rows: number, columns: number): void {
		if (rows > this.starts.length) {
			this.starts = grown(Int32Array, this.starts, rows);
			this.ends = grown(Int32Array, this.ends, rows);
			this.lines = grown(Int32Array, this.lines, rows);
			this.#fitReaders();
		}
		if (2 * (rows + 1) * (columns + 1) > this.places.length)
			this.places = grown(Int32Array, this.places, 2 * (rows + 1) * (columns + 1));
	}

	/** Moves a row to the place of one before it. */
	move(from: number, to: number, columns: number): void {
		const width = 2 * columns;
		this.places.copyWithin(to * width, from * width, (from + 1) * width);
		for (const array of [this.starts, this.ends, this.lines]) array[to] = array[from] as number;
		for (const reader of this.readers) {
			if (!reader) continue;
			reader.values[to] = reader.values[from] as number;
			reader.codes[to] = reader.codes[from] as number;
		}
	}

	#fitReaders(): void {
		const { length } = this.starts;
		for (const reader of this.readers) {
			if (!reader) continue;
			const { values, codes } = reader;
			(reader.values = new Float64Array(length)).set(values);
			(reader.codes = new Uint8Array(length)).set(codes);
		}
	}
}
