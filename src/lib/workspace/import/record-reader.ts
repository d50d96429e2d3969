import type { Dialect } from './tokens';

const CR = 13;
const LF = 10;
const SPACE = 32;
const TAB = 9;

/** Reads one record of any kind: quotes, escapes, line ends within cells. What it found is in its fields. */
export class RecordReader {
	/** Cells found, and where the record ends. */
	count = 0;
	end = 0;
	/** Line ends within its cells. */
	newLines = 0;
	/** `open`: the end was not found; `torn`: a quote closes in mid-cell. */
	fault: 'open' | 'torn' | null = null;
	/** Behind the places of its cells. */
	placed = 0;
	/** Where the next cell with an escaped quote is written anew. */
	spare = 0;
	readonly #bytes: Uint8Array;
	readonly #to: number;
	readonly #last: boolean;
	readonly #columns: number;
	readonly #dialect: Dialect;
	#start = 0;
	#stop = 0;

	/** For the records in `bytes` up to `to`; `last` where the file ends there. */
	constructor(bytes: Uint8Array, to: number, last: boolean, columns: number, dialect: Dialect) {
		this.#bytes = bytes;
		this.#to = to;
		this.#last = last;
		this.#columns = columns;
		this.#dialect = dialect;
		this.spare = to + 1;
	}

	/** Reads the record at `record`; its cells go to `places` from `base`, at most one more than there are columns. */
	read(record: number, places: Int32Array, base: number): void {
		const bytes = this.#bytes;
		const to = this.#to;
		const { delimiter, newline, quote } = this.#dialect;
		const high = Math.max(delimiter, newline);
		let k = base;
		let p = record;
		let count = 0;
		this.newLines = 0;
		this.fault = null;
		for (let ended = false; !ended; p++) {
			const opening = quote === 0 || p >= to ? -1 : this.#opening(p);
			if (opening >= 0) {
				p = this.#quoted(opening + 1);
				if (this.fault) break;
			} else {
				this.#start = p;
				for (;;) {
					const byte = bytes[p] as number;
					if (byte <= high && (byte === delimiter || byte === newline)) break;
					p++;
				}
				this.#stop = p;
			}
			if (p >= to) {
				if (!this.#last) {
					this.fault = 'open';
					break;
				}
				ended = true;
				this.end = to;
			} else if (bytes[p] === newline) {
				ended = true;
				this.end = p;
			}
			if (ended && this.#stop === p && this.#stop > this.#start && bytes[this.#stop - 1] === CR) this.#stop--;
			if (count <= this.#columns) {
				places[k++] = this.#start;
				places[k++] = this.#stop;
			}
			count++;
		}
		this.count = count;
		this.placed = k;
	}

	/** Where the quote is that opens the cell at `p`, perhaps behind spaces; -1 where none does. */
	#opening(p: number): number {
		let q = p;
		while (q < this.#to && this.#bytes[q] === SPACE) q++;
		return q < this.#to && this.#bytes[q] === this.#dialect.quote ? q : -1;
	}

	/** Reads a cell in quotes from behind the first. Gives the place of what ends the cell. */
	#quoted(from: number): number {
		const bytes = this.#bytes;
		const to = this.#to;
		const { delimiter, newline, quote, escape } = this.#dialect;
		let p = from;
		let escapes = 0;
		for (;;) {
			while (p < to && bytes[p] !== quote && bytes[p] !== newline && bytes[p] !== escape) p++;
			if (p >= to) break;
			const byte = bytes[p];
			if (byte === newline) {
				this.newLines++;
				p++;
			} else if (byte === escape && p + 1 < to && bytes[p + 1] === quote) {
				escapes++;
				p += 2;
			} else if (byte === quote) break;
			else p++;
		}
		if (p >= to || (p + 1 >= to && !this.#last)) {
			this.fault = 'open';
			return p;
		}
		this.#start = from;
		this.#stop = p++;
		while (p < to && (bytes[p] === SPACE || (bytes[p] === TAB && delimiter !== TAB))) p++;
		if (p < to && bytes[p] === CR && bytes[p + 1] === LF && newline === LF) p++;
		if (p < to && bytes[p] !== delimiter && bytes[p] !== newline && !(bytes[p] === CR && p + 1 >= to)) {
			this.fault = 'torn';
			return p;
		}
		if (escapes > 0) this.#unescape();
		return p;
	}

	/** Writes the cell anew without its escapes. */
	#unescape(): void {
		const bytes = this.#bytes;
		const { quote, escape } = this.#dialect;
		const begin = this.spare;
		for (let q = this.#start; q < this.#stop; q++) {
			if (bytes[q] === escape && bytes[q + 1] === quote) q++;
			bytes[this.spare++] = bytes[q] ?? 0;
		}
		this.#start = begin;
		this.#stop = this.spare;
	}
}
