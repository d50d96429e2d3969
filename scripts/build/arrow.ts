import {
	bool,
	dateDay,
	dictionary,
	float64,
	int32,
	tableFromArrays,
	tableToIPC,
	utf8,
	type DataType
} from '@uwdata/flechette';
import type { TypedRow } from '../../src/lib/catalog/row-schema';
import type { Column, Table } from '../../src/lib/catalog/schema';

const TYPES: Readonly<Record<Column['type'], () => DataType>> = {
	text: utf8,
	integer: int32,
	number: float64,
	boolean: bool,
	date: dateDay
};

/**
 * A table's rows as an Arrow IPC stream, in the order and with the types of its description: integer as INTEGER,
 * number as DOUBLE, text as VARCHAR, date as DATE; unknown is null. Text that is dictionary-encoded is smaller, but
 * Python and R take it for a category.
 */
export function toArrow(table: Table, rows: readonly TypedRow[], text: 'dictionary' | 'plain'): Uint8Array {
	const arrays = table.columns.map(
		({ name, type }) =>
			[name, rows.map((row) => toArrowValue(type, row[name] ?? null))] as [string, unknown[]]
	);
	const arrowType = (type: Column['type']) =>
		type === 'text' && text === 'dictionary' ? dictionary(utf8(), int32()) : TYPES[type]();
	const types = Object.fromEntries(table.columns.map(({ name, type }) => [name, arrowType(type)]));
	const bytes = tableToIPC(tableFromArrays(arrays, { types }), { format: 'stream' });
	if (!bytes) throw new Error(`${table.name}: could not be written as Arrow`);
	return bytes;
}

function toArrowValue(type: Column['type'], value: TypedRow[string]) {
	return type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}
