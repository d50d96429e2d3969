import type { Bindings } from './bindings';

const KEPT = 64;

/** Prepared statements of one connection by their SQL; the least recently used are closed. */
export class Statements {
	readonly #bindings: Bindings;
	readonly #connection: number;
	readonly #ids = new Map<string, Promise<number>>();

	constructor(bindings: Bindings, connection: number) {
		this.#bindings = bindings;
		this.#connection = connection;
	}

	/** The statement for `sql`, prepared when it is new. */
	async get(sql: string): Promise<number> {
		const id = this.#ids.get(sql) ?? this.#prepare(sql);
		this.#ids.delete(sql);
		this.#ids.set(sql, id);
		id.catch(() => this.#ids.delete(sql));
		const [oldest] = this.#ids;
		if (oldest && this.#ids.size > KEPT) {
			this.#ids.delete(oldest[0]);
			await this.#bindings.closePrepared(this.#connection, await oldest[1]);
		}
		return id;
	}

	/** Rejects where the blocking build throws. */
	async #prepare(sql: string): Promise<number> {
		return this.#bindings.createPrepared(this.#connection, sql);
	}
}
