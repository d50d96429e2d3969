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

export const ARROW_TYPES: Readonly<Record<Stored, () => DataType>> = {
	text: utf8,
	number: float64,
	integer: int64,
	day: dateDay,
	time: () => timestamp(TimeUnit.MICROSECOND, null),
	boolean: bool
};

export const DAY = 86_400e6;

/** The bits that are set where `flags` are `set`. */
export function bitmap(flags: ArrayLike<number>, length: number, set: 0 | 1): Uint8Array {
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

/** Numbers, or microseconds, or 0 and 1, as Arrow stores them. */
export function encoded(stored: Stored, values: Float64Array, length: number) {
	switch (stored) {
		case 'integer':
		case 'time':
			return longs(values, length);
		case 'day':
			return dayNumbers(values, length);
		case 'boolean':
			return bitmap(values, length, 1);
		default:
			return values.subarray(0, length);
	}
}

const NOTHING = new Uint8Array(0);

/** A batch of cells; `nulls` are 1 where a cell is empty, `nullCount` times. */
export function batchOf(
	type: DataType,
	length: number,
	nulls: Uint8Array,
	nullCount: number,
	cells: object
): AnyBatch {
	const Batch = batchType(type) as new (options: object) => AnyBatch;
	return new Batch({
		length,
		nullCount,
		type,
		validity: nullCount > 0 ? bitmap(nulls, length, 0) : NOTHING,
		...cells
	});
}
