import { csvParseRows } from 'd3-dsv';
import { rowSchema, type TypedRow } from '../../src/lib/catalog/row-schema';
import type { Table } from '../../src/lib/catalog/schema';

/** What does not fit the description of a table. */
export interface Fault {
	readonly line: number;
	/** Empty when it is the line as a whole. */
	readonly column: string;
	readonly value: string;
	/** The text of the row's `source` cell, or all sources of the table when no row can be read. */
	readonly source: string;
	/** Names table, line, column, value, what was expected, and the source. */
	readonly message: string;
}

interface Checked {
	readonly rows: readonly TypedRow[];
	readonly faults: readonly Fault[];
}

/** Reads a table's CSV by its description and finds every cell, row and key that does not fit it. */
export function checkRows(table: Table, csv: string): Checked {
	const [header = [], ...lines] = csvParseRows(csv);
	const expected = table.columns.map(({ name }) => name).join(',');
	if (header.join(',') !== expected) {
		const where: Where = { table, line: 1, source: table.sources.join(';') };
		return { rows: [], faults: [fault(where, '', `header "${header.join(',')}"`, `"${expected}"`)] };
	}

	const schema = rowSchema(table);
	const faults: Fault[] = [];
	const rows: TypedRow[] = [];
	const lineByKey = new Map<string, number>();
	for (const [i, cells] of lines.entries()) {
		const source = cells[header.indexOf('source')] || table.sources.join(';');
		const where: Where = { table, line: i + 2, source };
		const result = schema.safeParse(Object.fromEntries(header.map((name, j) => [name, cells[j] ?? ''])));
		if (!result.success) {
			for (const { path, message } of result.error.issues) {
				const column = String(path[0]);
				faults.push(fault(where, column, cells[header.indexOf(column)] ?? '', message));
			}
			continue;
		}
		const row: TypedRow = result.data;
		rows.push(row);
		faults.push(...checkKey(where, row, lineByKey), ...checkSource(where, row));
		if (cells.length !== header.length)
			faults.push(fault(where, '', `${cells.length} cells`, String(header.length)));
	}
	return { rows, faults };
}

interface Where {
	readonly table: Table;
	readonly line: number;
	readonly source: string;
}

function fault({ table, line, source }: Where, column: string, value: string, expected: string): Fault {
	const found = column ? `, ${column}: "${value}"` : `: ${value}`;
	const message = `${table.name}, line ${line}${found}, expected ${expected} (source ${source})`;
	return { line, column, value, source, message };
}

function checkKey(where: Where, row: TypedRow, lineByKey: Map<string, number>): Fault[] {
	const columns = where.table.key;
	const cells = columns.map((name) => row[name]);
	const key = JSON.stringify(cells);
	const first = lineByKey.get(key);
	lineByKey.set(key, first ?? where.line);
	if (first === undefined) return [];
	return [fault(where, columns.join(' + '), cells.join(' '), `a new key (line ${first} has it)`)];
}

/** A row's `source` names one or several of the table's sources, separated by semicolons. */
function checkSource(where: Where, { source }: TypedRow): Fault[] {
	if (typeof source !== 'string') return [];
	const { sources } = where.table;
	const strangers = source.split(';').filter((id) => !sources.includes(id));
	return strangers.map((id) => fault(where, 'source', id, `one of ${sources.join(', ')}`));
}
