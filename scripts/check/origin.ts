import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Table } from '../../src/lib/catalog/schema';
import { toRows, type Connector, type Row, type Scalar } from '../../src/lib/engine/connector';

/**
 * The ids of the sources of a row that a claim found: the row's own when it carries them, else those of the rows that have
 * its key in one of the claim's tables, else all sources of these tables.
 */
export async function originOf(row: Row, tables: readonly Table[], engine: Connector): Promise<string[]> {
	if (typeof row['source'] === 'string') return row['source'].split(';');
	const shared = (table: Table) => table.key.filter((name) => isScalar(row[name]));
	const [nearest] = [...tables].sort((a, b) => shared(b).length - shared(a).length);
	const found = nearest ? await sourcesAt(row, nearest, shared(nearest), engine) : [];
	return found.length ? found : [...new Set(tables.flatMap(({ sources }) => sources))];
}

/** "electricity-maps-yearly (Electricity Maps, through CO2.js)". */
export function nameSource(id: string, catalog: Catalog): string {
	const source = catalog.sources.find((other) => other.id === id);
	return source ? `${id} (${source.publisher})` : `${id} (not described)`;
}

async function sourcesAt(
	row: Row,
	{ name, columns }: Table,
	key: readonly string[],
	engine: Connector
): Promise<string[]> {
	if (key.length === 0 || !columns.some((column) => column.name === 'source')) return [];
	const conditions = key.map((column, i) => `"${column}" = $key${i}`);
	const params = Object.fromEntries(key.map((column, i) => [`key${i}`, row[column] as Scalar]));
	const sql = `select distinct source from ${name} where ${conditions.join(' and ')} order by source`;
	const { columns: found } = await engine.query({ sql, params, tables: [name] });
	return [...new Set(toRows(found).flatMap(({ source }) => String(source).split(';')))];
}

function isScalar(value: unknown): value is Scalar {
	return ['string', 'number', 'boolean'].includes(typeof value);
}
