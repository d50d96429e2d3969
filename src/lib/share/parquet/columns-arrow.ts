import { bool, dateDay, type DataType, float64, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import type { Value } from '../../engine/connector';
import type { NamedColumns } from '../view-columns';

function typeOf(values: readonly Value[]): DataType {
	const first = values.find((value) => value !== null);
	if (typeof first === 'number' || typeof first === 'bigint') return float64();
	if (typeof first === 'boolean') return bool();
	return first instanceof Date ? dateDay() : utf8();
}

/** Columns as an Arrow IPC stream. @throws Error where they cannot be written. */
export function columnsToArrow(columns: NamedColumns): Uint8Array<ArrayBuffer> {
	const types = Object.fromEntries(columns.map(([name, values]) => [name, typeOf(values)]));
	const arrays = columns.map(([name, values]) => [name, [...values]] as [string, Value[]]);
	const bytes = tableToIPC(tableFromArrays(arrays, { types }), { format: 'stream' });
	if (!bytes) throw new Error('The rows could not be written as Arrow.');
	return bytes as Uint8Array<ArrayBuffer>;
}
