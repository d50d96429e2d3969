import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { createNodeEngine } from '../../../src/lib/engine/node';

export type Columns = Readonly<Record<string, readonly unknown[]>>;
export type Tables = Readonly<Record<string, Columns>>;

/** One engine for many small worlds: it holds the tables that it was last given, and no other. */
export function createFixtureEngine() {
	const engine = createNodeEngine({ tables: 'tests/nowhere' });
	const known = new Set<string>();
	return {
		engine,
		hold(tables: Tables) {
			for (const name of [...known, ...Object.keys(tables)]) {
				known.add(name);
				const columns = tables[name];
				engine.provide(name, async () => {
					if (!columns) throw new Error(`There is no table ${name}.`);
					const bytes = tableToIPC(tableFromArrays(columns as never), { format: 'stream' });
					if (!bytes) throw new Error(`${name} could not be written.`);
					return async (database) => {
						await database.query({ sql: `drop table if exists ${name}`, values: [], prepared: false });
						await database.insertArrow(name, bytes);
					};
				});
			}
			return engine;
		}
	};
}
