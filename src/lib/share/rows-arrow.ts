import { bool, dateDay, type DataType, float64, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import type { Value } from '../engine/connector';
import { cellValue, columnsOf } from '../figure/cell';
import type { EditionInput } from './edition';

function typeOf(values: readonly Value[]): DataType {
	const first = values.find((value) => value !== null);
	if (typeof first === 'number' || typeof first === 'bigint') return float64();
	if (typeof first === 'boolean') return bool();
	return first instanceof Date ? dateDay() : utf8();
}

/** The rows of a view as an Arrow IPC stream: the columns of its table by their names, texts in the language. */
export function rowsToArrow({ figure, rows, words: { language } }: EditionInput): Uint8Array {
	const columns = columnsOf(figure).map(([name, c]) => {
		const values = rows.map((row) => cellValue(row, name, c, language));
		return [name, values.map((v) => (typeof v === 'bigint' ? Number(v) : v))] as [string, Value[]];
	});
	const types = Object.fromEntries(columns.map(([name, values]) => [name, typeOf(values)]));
	const bytes = tableToIPC(tableFromArrays(columns, { types }), { format: 'stream' });
	if (!bytes) throw new Error(`${figure.id}: the rows could not be written as Arrow.`);
	return bytes;
}
