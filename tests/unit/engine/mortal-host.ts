import type { Host } from '../../../src/lib/engine/engine';
import { EngineGone } from '../../../src/lib/engine/fatal';

const never = () => new Promise<never>(() => undefined);

/** Hears what is asked of DuckDB. */
export interface Listener {
	/** Called before each statement reaches DuckDB; the statement waits for it. */
	before(sql: string): unknown;
	/** Called with each statement, run or prepared, and with `cancel`. */
	sent?(what: string): void;
}

/** A host over one DuckDB in this process, emptied at each start, that can be killed. */
export function mortalHost(duckdb: Host, listener: Listener) {
	let kill: () => void = () => undefined;
	return {
		/** Ends the DuckDB that runs now, as a killed worker does: its calls are never answered, its tables are gone. */
		kill: () => kill(),
		async host(): Promise<Host> {
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
					listener.sent?.(sql);
					await listener.before(sql);
					return alive ? duckdb.bindings.startPendingQuery(connection, sql) : never();
				},
				createPrepared(connection: number, sql: string) {
					listener.sent?.(sql);
					return duckdb.bindings.createPrepared(connection, sql);
				},
				cancelPendingQuery(connection: number) {
					listener.sent?.('cancel');
					return duckdb.bindings.cancelPendingQuery(connection);
				}
			});
			return { bindings, gone, close: () => undefined };
		}
	};
}
