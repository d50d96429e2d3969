import { csvFormatRow, csvFormatRows } from 'd3-dsv';
import { numberText } from '../../src/lib/catalog/cell';
import type { Table } from '../../src/lib/catalog/schema';
import type { Cell, Row } from './ingest';

/**
 * The text of a table's CSV: header, rows sorted by the table's key, comma, LF, quotes only where needed.
 * @throws Error when a row has other columns than the description.
 */
export function formatTable(table: Table, rows: readonly Row[]): string {
	const columns = table.columns.map(({ name }) => name);
	for (const row of rows) {
		const strangers = Object.keys(row).filter((name) => !columns.includes(name));
		if (strangers.length)
			throw new Error(`${table.name}: columns without a description: ${strangers.join(', ')}`);
	}
	const body = [...rows]
		.sort((a, b) => compareBy(table.key, a, b))
		.map((row) => columns.map((name) => text(row[name] ?? null)));
	return `${csvFormatRow(columns)}\n${csvFormatRows(body)}\n`;
}

const text = (cell: Cell): string => (typeof cell === 'number' ? numberText(cell) : String(cell ?? ''));

function compareBy(key: readonly string[], a: Row, b: Row): number {
	for (const name of key) {
		const order = compare(a[name] ?? null, b[name] ?? null);
		if (order !== 0) return order;
	}
	return 0;
}

function compare(a: Cell, b: Cell): number {
	if (a === b) return 0;
	if (a === null || b === null) return a === null ? -1 : 1;
	return a < b ? -1 : 1;
}
