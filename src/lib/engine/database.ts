import { abortError } from './abort';
import type { Bindings } from './bindings';
import { hasDictionary } from './decode';
import { ipcStream } from './ipc-stream';
import type { BoundQuery } from './parameters';
import { Statements } from './statements';

/** Whether a query is answered by one call of DuckDB, so that the next may be sent before its answer has come. */
export const isOneCall = ({ prepared }: BoundQuery): boolean => prepared;

/** What begins SQL that makes and drops no table. */
const READS = /^\s*(?:select|from|with)\b/i;

/** An open DuckDB: SQL in, Arrow IPC bytes out. Queries of one call may overlap; any other work must be alone. */
export class Database {
	/** For what this class leaves out, such as registering a reader's files. */
	readonly bindings: Bindings;
	readonly #connection: number;
	readonly #statements: Statements;

	private constructor(bindings: Bindings, connection: number) {
		this.bindings = bindings;
		this.#connection = connection;
		this.#statements = new Statements(bindings, connection);
	}

	/** Opens an empty database in memory and runs `settings` on it. */
	static async open(bindings: Bindings, settings: readonly string[]): Promise<Database> {
		// Else DuckDB works for 100 ms before it hears whether a query is to stop.
		await bindings.open({ query: { queryPollingInterval: 10 } });
		const connection = (await bindings.connect()).useUnsafe((_, id) => id);
		for (const sql of settings) await bindings.runQuery(connection, sql);
		return new Database(bindings, connection);
	}

	/** The result in Arrow IPC: a file, or a stream's messages. A query without parameters stops soon after `signal` is aborted. */
	async query(query: BoundQuery, signal?: AbortSignal): Promise<Uint8Array | Uint8Array[]> {
		return isOneCall(query) ? this.#prepared(query.sql, query.values) : this.#stepwise(query.sql, signal);
	}

	/**
	 * Makes a table of Arrow IPC bytes, stream or file format, or adds their rows to a table that has the same columns. The
	 * worker takes the bytes over: they are empty afterwards.
	 * @throws Error when the bytes are not Arrow IPC, are cut short, or the table to make exists.
	 */
	async insertArrow(name: string, bytes: Uint8Array, create = true): Promise<void> {
		// A connection keeps the rest of bytes it could not read and adds them to the next: it must not be shared.
		const connection = (await this.bindings.connect()).useUnsafe((_, id) => id);
		try {
			await this.bindings.insertArrowFromIPCStream(connection, ipcStream(bytes), { name, create });
			// Bytes that are no Arrow, or end early, make no table and no error.
			await this.bindings.runQuery(connection, `SELECT 1 FROM "${name.replaceAll('"', '""')}" LIMIT 0`);
		} finally {
			this.#statements.outdate();
			await this.bindings.disconnect(connection);
		}
	}

	async #prepared(sql: string, values: BoundQuery['values']): Promise<Uint8Array> {
		const statement = await this.#statements.get(sql);
		return this.bindings.runPrepared(this.#connection, statement, [...values]);
	}

	async #stepwise(sql: string, signal: AbortSignal | undefined): Promise<Uint8Array | Uint8Array[]> {
		const connection = this.#connection;
		if (!READS.test(sql)) this.#statements.outdate();
		let header = await this.bindings.startPendingQuery(connection, sql);
		while (header === null) {
			if (signal?.aborted) {
				await this.bindings.cancelPendingQuery(connection);
				throw abortError();
			}
			header = await this.bindings.pollPendingQuery(connection);
		}
		// The stepwise result of an ENUM column lacks its dictionary.
		if (hasDictionary(header)) return this.#prepared(sql, []);
		const messages = [header];
		for (;;) {
			if (signal?.aborted) throw abortError();
			const message = await this.bindings.fetchQueryResults(connection);
			if (message?.length === 0) return messages;
			if (message) messages.push(message);
		}
	}
}
