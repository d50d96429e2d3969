import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';
import { createEngine, type Engine, type Host } from './engine';

export interface NodeEngineOptions {
	/** The directory of the published tables, as `<table>.arrow`. */
	readonly tables?: string;
	/** Directories whose files SQL may read (`read_csv('data/country.csv')`); none unless given. */
	readonly files?: readonly string[];
}

export interface NodeEngine extends Engine {
	/** Makes a table of Arrow IPC bytes (stream or file format) at once. */
	loadArrow(name: string, bytes: Uint8Array): Promise<void>;
}

const require = createRequire(import.meta.url);

async function blockingHost(): Promise<Host> {
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

/** DuckDB in this process, for building, prerendering and tests: the same DuckDB as in the browser. */
export function createNodeEngine({ tables = '.', files = [] }: NodeEngineOptions = {}): NodeEngine {
	const engine = createEngine({
		host: blockingHost,
		directories: files,
		published: (name) => async () => {
			const bytes = await readFile(join(tables, `${name}.arrow`));
			return (database) => database.insertArrow(name, bytes);
		}
	});
	return {
		...engine,
		loadArrow: (name, bytes) => engine.use((database) => database.insertArrow(name, bytes))
	};
}
