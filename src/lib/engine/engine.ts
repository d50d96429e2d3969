import { throwIfAborted } from './abort';
import type { Bindings } from './bindings';
import type { Connector } from './connector';
import { Database, isOneCall } from './database';
import { decode } from './decode';
import { isFatal } from './fatal';
import { bind } from './parameters';
import { QueryError } from './query-error';
import { createQueue } from './queue';
import { settings } from './settings';
import { sqlError } from './sql-error';
import { Steady } from './steady';
import { createWatchable, type EngineStatus, type Watchable } from './status';
import { Tables, type TableSource } from './tables';

/** Where DuckDB runs. */
export interface Host {
	readonly bindings: Bindings;
	/** Rejects with `EngineGone` when DuckDB stops without having been told to. */
	readonly gone: Promise<never>;
	/** Stops DuckDB. */
	close(): void;
}

export interface EngineOptions {
	/** Starts DuckDB; called again after it stopped or failed to start. */
	readonly host: () => Promise<Host>;
	readonly published: (name: string) => TableSource;
	/** The only directories whose files SQL may read. */
	readonly directories: readonly string[];
}

/** DuckDB behind the connector: started when first needed, restarted when it stops. */
export interface Engine extends Connector {
	readonly status: Watchable<EngineStatus>;
	/** Starts DuckDB ahead of the first query. Rejects with a `QueryError` of kind `engine-unavailable`. */
	start(): Promise<void>;
	/** Names a source for a table that is not published, for queries that list it; it is asked again after a restart. */
	provide(name: string, source: TableSource): void;
	/** Gives `work` the database for itself in its turn; it runs a second time when DuckDB stops meanwhile. */
	use<T>(work: (database: Database) => Promise<T>, signal?: AbortSignal): Promise<T>;
	/** Stops DuckDB after the queries asked so far; a later query starts it again. */
	close(): Promise<void>;
}

interface Running {
	readonly host: Host;
	readonly database: Database;
}

async function open(host: Host, directories: readonly string[]): Promise<Database> {
	try {
		return await Promise.race([Database.open(host.bindings, settings(directories)), host.gone]);
	} catch (cause) {
		host.close();
		throw cause;
	}
}

/** An engine over any host; see `createBrowserEngine` and `createNodeEngine`. */
export function createEngine(options: EngineOptions): Engine {
	const status = createWatchable<EngineStatus>('idle');
	const enqueue = createQueue();
	const tables = new Tables(options.published);
	const steady = new Steady();
	let starting: Promise<Running> | null = null;
	let running: Running | null = null;

	function stop(which: Running, next: EngineStatus): void {
		which.host.close();
		if (running !== which) return;
		running = null;
		starting = null;
		status.set(next);
	}

	async function boot(): Promise<Running> {
		status.set('starting');
		try {
			const host = await options.host();
			const started = { host, database: await open(host, options.directories) };
			running = started;
			host.gone.catch(() => stop(started, 'lost'));
			status.set('ready');
			return started;
		} catch (cause) {
			starting = null;
			status.set('unavailable');
			throw new QueryError('engine-unavailable', 'DuckDB did not start.', { cause });
		}
	}

	const started = () => (starting ??= boot());

	async function attempt<T>(work: (database: Database) => Promise<T>, signal?: AbortSignal): Promise<T> {
		for (let retried = false; ; retried = true) {
			const current = await started();
			throwIfAborted(signal);
			try {
				return await Promise.race([work(current.database), current.host.gone]);
			} catch (cause) {
				if (!isFatal(cause)) throw cause;
				stop(current, 'lost');
				if (retried) throw new QueryError('engine-lost', 'DuckDB stopped twice.', { cause });
			}
		}
	}

	const use: Engine['use'] = (work, signal) => enqueue(() => attempt(work, signal), { signal });

	return {
		status,
		use,
		provide: (name, source) => tables.provide(name, source),
		async start() {
			await started();
		},
		async query({ sql, params, tables: names }, signal) {
			throwIfAborted(signal);
			const bound = bind(sql, params, steady.note(sql, params));
			tables.fetch(names, running?.database ?? null);
			const answer = async (database: Database) => {
				await tables.install(names, database);
				return database.query(bound, signal).catch((cause: unknown) => {
					throw isFatal(cause) || isAbort(cause) ? cause : sqlError(cause, bound.sql);
				});
			};
			const ipc = await enqueue(() => attempt(answer, signal), { signal, abreast: isOneCall(bound) });
			return { columns: decode(ipc), answeredBy: 'engine' };
		},
		close: () =>
			enqueue(async () => {
				if (running) stop(running, 'idle');
			})
	};
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';
