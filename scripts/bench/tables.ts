import { createNodeEngine } from '../../src/lib/engine/node';
import { readCatalog } from '../build/registry';

/** How long each published table takes to load into an engine that runs already, the slowest first. */
export async function tableLoads(): Promise<{ table: string; ms: number }[]> {
	const engine = createNodeEngine({ tables: 'static/tables' });
	const loads: { table: string; ms: number }[] = [];
	const load = async (table: string) => {
		const start = performance.now();
		await engine.query({ sql: `select 1 from ${table} limit 1`, params: {}, tables: [table] });
		return performance.now() - start;
	};
	const names = readCatalog().tables.map(({ name }) => name);
	// The first load also warms DuckDB's reader of Arrow.
	for (const table of ['country', ...names.filter((name) => name !== 'country')])
		loads.push({ table, ms: await load(table) });
	engine.close();
	return loads.slice(1).sort((a, b) => b.ms - a.ms);
}
