type Awaitable<T> = T | Promise<T>;

/**
 * The part of DuckDB-WASM's bindings that speaks bytes, which its blocking Node build and its worker build share. Results
 * are Arrow IPC; its own decoding is left out, since it misreads DECIMAL and HUGEINT (duckdb-wasm#1703).
 */
export interface Bindings {
	open(config: object): Awaitable<void>;
	connect(): Awaitable<{ useUnsafe<T>(use: (bindings: unknown, connection: number) => T): T }>;
	disconnect(connection: number): Awaitable<void>;
	runQuery(connection: number, sql: string): Awaitable<Uint8Array>;
	startPendingQuery(connection: number, sql: string, stream?: boolean): Awaitable<Uint8Array | null>;
	pollPendingQuery(connection: number): Awaitable<Uint8Array | null>;
	cancelPendingQuery(connection: number): Awaitable<boolean>;
	fetchQueryResults(connection: number): Awaitable<Uint8Array | null>;
	createPrepared(connection: number, sql: string): Awaitable<number>;
	runPrepared(connection: number, statement: number, values: unknown[]): Awaitable<Uint8Array>;
	closePrepared(connection: number, statement: number): Awaitable<void>;
	insertArrowFromIPCStream(
		connection: number,
		bytes: Uint8Array,
		options: { name: string; create: boolean }
	): Awaitable<void>;
}
