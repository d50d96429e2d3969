import { ARROW_TYPES, batchOf, DAY, encoded, type AnyBatch, type Stored } from './arrow-cells';
import type { ColumnStore } from './column-store';
import type { Extent } from './finish';
import { grown } from './grown';
import type { CellsRead, Span } from './read-column';

/** Cells that are numbers, or microseconds from 1970, or 0 and 1. */
export class NumberStore implements ColumnStore {
	stored: Stored;
	readonly totals = 0;
	#values = new Float64Array(0);
	#nulls = new Uint8Array(0);
	#rows = 0;
	/** Empty cells among those handed over, and the ends of the others. */
	#gone = 0;
	#least = Infinity;
	#most = -Infinity;

	constructor(stored: Stored) {
		this.stored = stored;
	}

	get size(): number {
		return this.#rows * 8;
	}

	get extent(): Extent {
		if (this.#least > this.#most) return { nulls: this.#gone, min: null, max: null };
		return { nulls: this.#gone, min: this.#shown(this.#least), max: this.#shown(this.#most) };
	}

	#shown(value: number) {
		if (this.stored === 'boolean') return value === 1;
		if (this.stored === 'day') return new Date(Math.floor(value / DAY) * 86_400_000);
		return this.stored === 'time' ? new Date(Math.floor(value / 1000)) : value;
	}

	add({ rows }: Span, _column: number, { values, nulls }: CellsRead, out: Uint8Array | null): void {
		if (!values) return;
		let to = this.#rows;
		if (to + rows > this.#nulls.length) {
			this.#nulls = grown(Uint8Array, this.#nulls, to + rows);
			this.#values = grown(Float64Array, this.#values, to + rows);
		}
		if (!out && !nulls) {
			this.#values.set(values.subarray(0, rows), to);
			this.#nulls.fill(0, to, to + rows);
			this.#rows += rows;
			return;
		}
		for (let row = 0; row < rows; row++) {
			if (out && out[row] !== 0) continue;
			const empty = nulls ? (nulls[row] as number) : 0;
			this.#nulls[to] = empty;
			this.#values[to++] = empty ? 0 : (values[row] as number);
		}
		this.#rows = to;
	}

	batch(length: number): AnyBatch {
		const nulls = this.#nulls;
		const values = this.#values;
		let [least, most, none] = [this.#least, this.#most, 0];
		for (let i = 0; i < length; i++) {
			if (nulls[i] === 1) {
				none++;
				continue;
			}
			const value = values[i] as number;
			if (value < least) least = value;
			if (value > most) most = value;
		}
		this.#least = least;
		this.#most = most;
		this.#gone += none;
		const cells = { values: encoded(this.stored, values, length) };
		return batchOf(ARROW_TYPES[this.stored](), length, nulls, none, cells);
	}

	drop(length: number): void {
		this.#values.copyWithin(0, length, this.#rows);
		this.#nulls.copyWithin(0, length, this.#rows);
		this.#rows -= length;
	}
}
