import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Table } from '../../src/lib/catalog/schema';

const COMMENT = /--.*$/gm;
const TEXT = /'(?:[^']|'')*'/g;

/** The tables that a query reads, in the order in which it names them. */
export function tablesOf(sql: string, catalog: Catalog): Table[] {
	const named = [
		...sql
			.replace(COMMENT, '')
			.replace(TEXT, "''")
			.matchAll(/\b(?:from|join)\s+"?(\w+)/gi)
	];
	const names = new Set(named.map(([, name]) => name));
	return [...names].flatMap((name) => catalog.tables.filter((table) => table.name === name));
}
