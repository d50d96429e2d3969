import {
	batchType,
	bool,
	Column,
	field,
	float64,
	Table,
	tableToIPC,
	timestamp,
	TimeUnit,
	utf8
} from '@uwdata/flechette';
import type { DataType } from '@uwdata/flechette';
import type { Plan } from './decide';
import type { CellsRead, Span } from './read-column';

type AnyBatch = InstanceType<ReturnType<typeof batchType>>;

const NOTHING = new Uint8Array(0);

export const arrowType = (plan: Plan): DataType =>
	plan.kind === 'number'
		? float64()
		: plan.kind === 'date'
			? timestamp(TimeUnit.MICROSECOND, null)
			: plan.kind === 'boolean'
				? bool()
				: utf8();

function bitmap(flags: ArrayLike<number>, length: number, set: 0 | 1): Uint8Array {
	const bits = new Uint8Array((length + 7) >> 3);
	for (let i = 0; i < length; i++)
		if (flags[i] === set) bits[i >> 3] = (bits[i >> 3] as number) | (1 << (i & 7));
	return bits;
}

function count(flags: Uint8Array): number {
	let n = 0;
	for (let i = 0; i < flags.length; i++) n += flags[i] as number;
	return n;
}

/** Microseconds as 64-bit integers, written as two halves. */
function longs(micros: Float64Array): BigInt64Array {
	const values = new BigInt64Array(micros.length);
	const halves = new Int32Array(values.buffer);
	for (let i = 0; i < micros.length; i++) {
		const high = Math.floor((micros[i] as number) / 4294967296);
		halves[2 * i] = (micros[i] as number) - high * 4294967296;
		halves[2 * i + 1] = high;
	}
	return values;
}

/** `values` without the rows that are left out. */
function kept<T extends Float64Array | Uint8Array>(values: T, out: Uint8Array | null, length: number): T {
	if (!out) return values;
	let to = 0;
	for (let row = 0; row < values.length; row++) if (out[row] === 0) values[to++] = values[row] as number;
	return values.subarray(0, length) as T;
}

function texts(
	span: Span,
	column: number,
	out: Uint8Array | null,
	empty: Uint8Array | null,
	length: number,
	trim: boolean
) {
	const { bytes, from, rows, columns } = span;
	const { places } = span.tokens;
	let size = 0;
	const step = 2 * columns;
	const first = 2 * (from * columns + column);
	for (let row = 0, at = first; row < rows; row++, at += step)
		size += (places[at + 1] as number) - (places[at] as number);
	const values = new Uint8Array(size);
	const offsets = new Int32Array(length + 1);
	const nulls = new Uint8Array(length);
	let to = 0;
	let n = 0;
	let none = 0;
	for (let row = 0, at = first; row < rows; row++, at += step) {
		if (out && out[row] !== 0) continue;
		let start = places[at] as number;
		let end = places[at + 1] as number;
		if (trim) {
			while (start < end && bytes[start] === 32) start++;
			while (start < end && bytes[end - 1] === 32) end--;
		}
		if (start === end || (empty && empty[row] === 1)) {
			nulls[n] = 1;
			none++;
		} else for (let p = start; p < end; p++) values[to++] = bytes[p] as number;
		offsets[++n] = to;
	}
	return { values: values.subarray(0, to), offsets, nulls, none };
}

/**
 * The cells of one column as an Arrow batch.
 * @param out rows left out
 * @param length rows that stay
 */
export function toBatch(
	span: Span,
	column: number,
	type: DataType,
	plan: Plan,
	read: CellsRead,
	out: Uint8Array | null,
	length: number,
	trim: boolean
): AnyBatch {
	const Batch = batchType(type) as new (options: object) => AnyBatch;
	if (!read.values) {
		const { values, offsets, nulls, none } = texts(
			span,
			column,
			out,
			read.nulls,
			length,
			trim || plan.kind === 'whole'
		);
		const validity = none > 0 ? bitmap(nulls, length, 0) : NOTHING;
		return new Batch({ length, nullCount: none, type, validity, offsets, values });
	}
	const nulls = read.nulls && kept(read.nulls, out, length);
	const nullCount = nulls ? count(nulls) : 0;
	const validity = nulls && nullCount > 0 ? bitmap(nulls, length, 0) : NOTHING;
	const numbers = kept(read.values, out, length);
	const values =
		plan.kind === 'date' ? longs(numbers) : plan.kind === 'boolean' ? bitmap(numbers, length, 1) : numbers;
	return new Batch({ length, nullCount, type, validity, values });
}

/** Batches of columns as an Arrow IPC stream. */
export function toStream(
	names: readonly string[],
	types: readonly DataType[],
	batches: readonly AnyBatch[][]
): Uint8Array {
	const fields = names.map((name, c) => field(name, types[c] as DataType));
	const columns = types.map((type, c) => new Column(batches[c] ?? [], type));
	const schema = { version: 4, endianness: 0, fields, metadata: null } as ConstructorParameters<
		typeof Table
	>[0];
	return tableToIPC(new Table(schema, columns), { format: 'stream' }) ?? NOTHING;
}

export type { AnyBatch };
