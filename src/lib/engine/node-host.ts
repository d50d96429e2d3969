import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';
import type { Host } from './engine';

const require = createRequire(import.meta.url);

/** Starts DuckDB-WASM's blocking build in this process. */
export async function startNodeHost(): Promise<Host> {
	const duckdb = require('@duckdb/duckdb-wasm/blocking') as typeof Blocking;
	const eh = { mainModule: require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), mainWorker: '' };
	const bindings = await duckdb.createDuckDB({ mvp: eh, eh }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
	await bindings.instantiate(() => undefined);
	const poll = bindings.pollPendingQuery.bind(bindings);
	/** Lets an abort be heard between two steps of a long query. */
	const pollPendingQuery = async (connection: number) => {
		await setImmediate();
		return poll(connection);
	};
	return {
		bindings: Object.assign(bindings, { pollPendingQuery }),
		gone: new Promise<never>(() => undefined),
		close: () => bindings.reset()
	};
}
