import { createEngine, type Engine, type Host } from '../../../src/lib/engine/engine';
import { EngineGone } from '../../../src/lib/engine/fatal';
import { startNodeHost } from '../../../src/lib/engine/node-host';

export interface MortalEngine {
	readonly engine: Engine;
	/** Ends the DuckDB that runs now, as a killed worker does: its calls are never answered, its tables are gone. */
	kill(): void;
	/** Called before each statement reaches DuckDB. */
	before: (sql: string) => void;
}

/** An engine whose DuckDB can be killed. */
export async function startMortalEngine(): Promise<MortalEngine> {
	const duckdb = await startNodeHost();
	let kill: () => void = () => undefined;
	async function host(): Promise<Host> {
		await duckdb.close();
		let alive = true;
		let end: (reason: Error) => void = () => undefined;
		const gone = new Promise<never>((_, reject) => (end = reject));
		kill = () => {
			alive = false;
			end(new EngineGone('killed'));
		};
		const bindings = Object.assign(Object.create(duckdb.bindings) as Host['bindings'], {
			async startPendingQuery(connection: number, sql: string) {
				mortal.before(sql);
				return alive
					? duckdb.bindings.startPendingQuery(connection, sql)
					: new Promise<never>(() => undefined);
			}
		});
		return { bindings, gone, close: () => undefined };
	}
	const engine = createEngine({
		host,
		directories: [],
		published: (name) => () => Promise.reject(new Error(name))
	});
	const mortal: MortalEngine = { engine, kill: () => kill(), before: () => undefined };
	return mortal;
}
