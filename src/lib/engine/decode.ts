import { tableFromIPC, Type, type DataType } from '@uwdata/flechette';
import { cellText } from './cell-text';
import type { Columns, Value } from './connector';
import { decodeTexts } from './decode-texts';
import { decimalToNumber, exactInteger } from './decimal';

const LAST_DAY = 8.64e15;

/** A Date, or the text DuckDB has for a time no Date can hold. */
function instant(ms: number): Date | string {
	if (ms > LAST_DAY) return 'infinity';
	return ms < -LAST_DAY ? '-infinity' : new Date(Math.floor(ms));
}

/** How a cell that is not null is handed on. */
function reader(type: DataType): (cell: unknown) => Value {
	switch (type.typeId) {
		case Type.Int:
			return type.bitWidth === 64 ? (cell) => exactInteger(cell as bigint) : (cell) => cell as number;
		case Type.Decimal: {
			const { scale } = type;
			return scale === 0
				? (cell) => exactInteger(BigInt(cell as bigint))
				: (cell) => decimalToNumber(BigInt(cell as bigint), scale);
		}
		case Type.Date:
		case Type.Timestamp:
			return (cell) => instant(Number(cell));
		case Type.Dictionary:
			return reader(type.dictionary);
		case Type.Float:
		case Type.Bool:
		case Type.Utf8:
			return (cell) => cell as Value;
		default:
			return (cell) => cellText(cell, type);
	}
}

/** Names made distinct the way DuckDB does it in a subquery: `a`, `a_1`. */
function distinct(names: readonly string[]): string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		let unique = name;
		for (let i = 1; taken.has(unique); i++) unique = `${name}_${i}`;
		taken.add(unique);
		return unique;
	});
}

/**
 * Columns of a result in Arrow IPC, one whole file or a stream's messages. DECIMAL and DOUBLE are numbers; HUGEINT and
 * BIGINT are numbers where exact, else bigint; DATE and TIMESTAMP are Date (UTC, whole milliseconds); types a cell cannot
 * hold (LIST, STRUCT, BLOB, TIME, INTERVAL …) are text.
 */
export function decode(ipc: Uint8Array | Uint8Array[]): Columns {
	const table = tableFromIPC(ipc, { useBigInt: true, useDecimalInt: true });
	const names = distinct(table.names);
	const data = names.map((_, i) => {
		const column = table.getChildAt(i);
		if (column.type.typeId === Type.Utf8) return decodeTexts(column);
		const read = reader(column.type);
		return Array.from(column, (cell): Value => (cell === null || cell === undefined ? null : read(cell)));
	});
	return {
		numRows: table.numRows,
		names,
		data: Object.fromEntries(names.map((name, i) => [name, data[i] ?? []]))
	};
}

/** Whether the schema message of a result has a dictionary-encoded column, at any depth. */
export function hasDictionary(schema: Uint8Array): boolean {
	const nested = (type: DataType): boolean =>
		type.typeId === Type.Dictionary ||
		('children' in type && type.children.some((child: { type: DataType }) => nested(child.type)));
	return tableFromIPC(schema).schema.fields.some((field) => nested(field.type));
}
