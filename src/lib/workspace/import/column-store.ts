import {
	batchType,
	bool,
	dateDay,
	float64,
	int64,
	timestamp,
	TimeUnit,
	utf8,
	type DataType
} from '@uwdata/flechette';
import type { Plan } from './decide';
import type { CellsRead, Span } from './read-column';

export type AnyBatch = InstanceType<ReturnType<typeof batchType>>;

/** How the cells of a column are stored in DuckDB while they come in. */
export type Stored = 'text' | 'number' | 'integer' | 'day' | 'time' | 'boolean';

export const SQL_TYPES: Readonly<Record<Stored, string>> = {
	text: 'VARCHAR',
	number: 'DOUBLE',
	integer: 'BIGINT',
	day: 'DATE',
	time: 'TIMESTAMP',
	boolean: 'BOOLEAN'
};

const ARROW_TYPES: Readonly<Record<Stored, () => DataType>> = {
	text: utf8,
	number: float64,
	integer: int64,
	day: dateDay,
	time: () => timestamp(TimeUnit.MICROSECOND, null),
	boolean: bool
};

const NOTHING = new Uint8Array(0);
const DAY = 86_400e6;
const SPACE = 32;

function grown<T extends Float64Array | Uint8Array | Int32Array>(
	make: new (length: number) => T,
	array: T,
	length: number
): T {
	const larger = new make(Math.max(length, array.length * 2));
	larger.set(array);
	return larger;
}

/** The bits that are set where `flags` are `set`. */
function bitmap(flags: ArrayLike<number>, length: number, set: 0 | 1): Uint8Array {
	const bits = new Uint8Array((length + 7) >> 3);
	for (let i = 0; i < length; i++)
		if (flags[i] === set) bits[i >> 3] = (bits[i >> 3] as number) | (1 << (i & 7));
	return bits;
}

/** Whole numbers as 64-bit integers, written as two halves. */
function longs(numbers: Float64Array, length: number): BigInt64Array {
	const values = new BigInt64Array(length);
	const halves = new Int32Array(values.buffer);
	for (let i = 0; i < length; i++) {
		const high = Math.floor((numbers[i] as number) / 4294967296);
		halves[2 * i] = (numbers[i] as number) - high * 4294967296;
		halves[2 * i + 1] = high;
	}
	return values;
}

function dayNumbers(micros: Float64Array, length: number): Int32Array {
	const values = new Int32Array(length);
	for (let i = 0; i < length; i++) values[i] = Math.floor((micros[i] as number) / DAY);
	return values;
}

/** The cells of one column that wait for DuckDB; its room is used again after each portion. */
export class ColumnStore {
	stored: Stored;
	readonly #isText: boolean;
	readonly #trim: boolean;
	#values = new Float64Array(0);
	#nulls = new Uint8Array(0);
	#bytes = new Uint8Array(0);
	#offsets = new Int32Array(1);
	#rows = 0;
	#none = 0;

	constructor(plan: Plan, stored: Stored, trim: boolean) {
		this.stored = stored;
		this.#isText = stored === 'text';
		this.#trim = trim || plan.kind === 'whole';
	}

	get type(): DataType {
		return ARROW_TYPES[this.stored]();
	}

	/** Bytes that wait. */
	get size(): number {
		return this.#isText ? (this.#offsets[this.#rows] as number) : this.#rows * 8;
	}

	/** Adds the rows of a span that are not `out`. */
	add(span: Span, column: number, read: CellsRead, out: Uint8Array | null): void {
		const most = this.#rows + span.rows;
		if (most > this.#nulls.length) {
			this.#nulls = grown(Uint8Array, this.#nulls, most);
			if (this.#isText) this.#offsets = grown(Int32Array, this.#offsets, most + 1);
			else this.#values = grown(Float64Array, this.#values, most);
		}
		if (read.values) this.#addNumbers(read.values, read.nulls, out, span.rows);
		else this.#addTexts(span, column, read.nulls, out);
	}

	#addNumbers(values: Float64Array, nulls: Uint8Array | null, out: Uint8Array | null, rows: number): void {
		let to = this.#rows;
		if (!out && !nulls) {
			this.#values.set(rows === values.length ? values : values.subarray(0, rows), to);
			this.#nulls.fill(0, to, to + rows);
			this.#rows += rows;
			return;
		}
		for (let row = 0; row < rows; row++) {
			if (out && out[row] !== 0) continue;
			const empty = nulls ? (nulls[row] as number) : 0;
			this.#none += empty;
			this.#nulls[to] = empty;
			this.#values[to++] = empty ? 0 : (values[row] as number);
		}
		this.#rows = to;
	}

	#addTexts(
		{ bytes, tokens, from, rows, columns }: Span,
		column: number,
		empty: Uint8Array | null,
		out: Uint8Array | null
	): void {
		const { places } = tokens;
		const step = 2 * columns;
		const first = 2 * (from * columns + column);
		let size = this.#offsets[this.#rows] as number;
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
			if (start === end || (empty && empty[row] === 1)) {
				nulls[n] = 1;
				this.#none++;
			} else {
				nulls[n] = 0;
				for (let p = start; p < end; p++) into[to++] = bytes[p] as number;
			}
			offsets[++n] = to;
		}
		this.#rows = n;
	}

	/** What waits as an Arrow batch, to be copied before more is added; nothing waits then. */
	take(): AnyBatch {
		const length = this.#rows;
		const nullCount = this.#none;
		const { type } = this;
		const Batch = batchType(type) as new (options: object) => AnyBatch;
		const validity = nullCount > 0 ? bitmap(this.#nulls, length, 0) : NOTHING;
		this.#rows = 0;
		this.#none = 0;
		if (this.#isText) {
			const offsets = this.#offsets.subarray(0, length + 1);
			return new Batch({
				length,
				nullCount,
				type,
				validity,
				offsets,
				values: this.#bytes.subarray(0, offsets[length])
			});
		}
		return new Batch({ length, nullCount, type, validity, values: this.#encode(length) });
	}

	#encode(length: number) {
		switch (this.stored) {
			case 'integer':
			case 'time':
				return longs(this.#values, length);
			case 'day':
				return dayNumbers(this.#values, length);
			case 'boolean':
				return bitmap(this.#values, length, 1);
			default:
				return this.#values.subarray(0, length);
		}
	}
}
