import {
	bool,
	dateDay,
	type DataType,
	float64,
	int32,
	tableFromArrays,
	tableToIPC,
	utf8
} from '@uwdata/flechette';
import type { Value } from '../../engine/connector';
import type { ColumnType, NamedColumn } from '../view-columns';

const TYPES: Readonly<Record<ColumnType, () => DataType>> = {
	integer: int32,
	number: float64,
	boolean: bool,
	date: dateDay,
	string: utf8
};

/** Columns as an Arrow IPC stream. @throws Error where they cannot be written. */
export function columnsToArrow(columns: readonly NamedColumn[]): Uint8Array<ArrayBuffer> {
	const types = Object.fromEntries(columns.map(({ name, type }) => [name, TYPES[type]()]));
	const arrays = columns.map(({ name, values }) => [name, [...values]] as [string, Value[]]);
	const bytes = tableToIPC(tableFromArrays(arrays, { types }), { format: 'stream' });
	if (!bytes) throw new Error('The rows could not be written as Arrow.');
	return bytes as Uint8Array<ArrayBuffer>;
}
