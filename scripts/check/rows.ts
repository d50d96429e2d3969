import { csvParseRows } from 'd3-dsv';
import { rowSchema, type TypedRow } from '../../src/lib/catalog/row-schema';
import type { Table } from '../../src/lib/catalog/schema';

interface Checked {
	readonly rows: readonly TypedRow[];
	/** Each names table, line, column, value and what was expected. */
	readonly errors: readonly string[];
}

/** Reads a table's CSV by its description and finds every cell, row and key that does not fit it. */
export function checkRows(table: Table, csv: string): Checked {
	const [header = [], ...lines] = csvParseRows(csv);
	const expected = table.columns.map(({ name }) => name).join(',');
	if (header.join(',') !== expected)
		return {
			rows: [],
			errors: [`${table.name}, line 1: header "${header.join(',')}", expected "${expected}"`]
		};

	const schema = rowSchema(table);
	const errors: string[] = [];
	const rows: TypedRow[] = [];
	const lineByKey = new Map<string, number>();
	for (const [i, cells] of lines.entries()) {
		const line = i + 2;
		const result = schema.safeParse(Object.fromEntries(header.map((name, j) => [name, cells[j] ?? ''])));
		if (!result.success) {
			for (const { path, message } of result.error.issues) {
				const column = String(path[0]);
				const value = cells[header.indexOf(column)] ?? '';
				errors.push(`${table.name}, line ${line}, ${column}: "${value}", expected ${message}`);
			}
			continue;
		}
		const row: TypedRow = result.data;
		rows.push(row);
		errors.push(...checkKey(table, row, line, lineByKey), ...checkSource(table, row, line));
		if (cells.length !== header.length)
			errors.push(`${table.name}, line ${line}: ${cells.length} cells, expected ${header.length}`);
	}
	return { rows, errors };
}

function checkKey(table: Table, row: TypedRow, line: number, lineByKey: Map<string, number>): string[] {
	const key = JSON.stringify(table.key.map((name) => row[name]));
	const first = lineByKey.get(key);
	lineByKey.set(key, first ?? line);
	return first === undefined
		? []
		: [
				`${table.name}, line ${line}, ${table.key.join(' + ')}: ${key}, expected a new key (line ${first} has it)`
			];
}

/** A row's `source` names one or several of the table's sources, separated by semicolons. */
function checkSource(table: Table, { source }: TypedRow, line: number): string[] {
	if (typeof source !== 'string') return [];
	const strangers = source.split(';').filter((id) => !table.sources.includes(id));
	return strangers.map(
		(id) => `${table.name}, line ${line}, source: "${id}", expected one of ${table.sources.join(', ')}`
	);
}
