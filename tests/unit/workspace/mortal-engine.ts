import { createEngine, type Engine } from '../../../src/lib/engine/engine';
import { startNodeHost } from '../../../src/lib/engine/node-host';
import { type Listener, mortalHost } from '../engine/mortal-host';

export interface MortalEngine extends Listener {
	readonly engine: Engine;
	/** Ends the DuckDB that runs now, as a killed worker does. */
	kill(): void;
}

/** An engine whose DuckDB can be killed. */
export async function startMortalEngine(): Promise<MortalEngine> {
	const duckdb = await startNodeHost();
	const { host, kill } = mortalHost(duckdb, { before: (sql) => mortal.before(sql) });
	const engine = createEngine({
		host,
		directories: [],
		published: (name) => () => Promise.reject(new Error(name))
	});
	const mortal: MortalEngine = { engine, kill, before: () => undefined };
	return mortal;
}
