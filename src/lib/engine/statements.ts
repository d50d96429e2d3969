import type { Bindings } from './bindings';

const KEPT = 64;

/**
 * Prepared statements of one connection by their SQL; the least recently used are closed, and all of them once a table was
 * made or dropped: DuckDB plans a statement that is older than that anew at each run (`RequireRebind`).
 */
export class Statements {
	readonly #bindings: Bindings;
	readonly #connection: number;
	readonly #ids = new Map<string, Promise<number>>();

	#outdated = false;

	constructor(bindings: Bindings, connection: number) {
		this.#bindings = bindings;
		this.#connection = connection;
	}

	/** To be called when tables may have been made or dropped. */
	outdate(): void {
		this.#outdated = true;
	}

	/** The statement for `sql`, prepared when it is new. */
	async get(sql: string): Promise<number> {
		if (this.#outdated) {
			this.#outdated = false;
			for (const id of this.#ids.values()) this.#close(id).catch(() => undefined);
			this.#ids.clear();
		}
		const id = this.#ids.get(sql) ?? this.#prepare(sql);
		this.#ids.delete(sql);
		this.#ids.set(sql, id);
		id.catch(() => this.#ids.delete(sql));
		const [oldest] = this.#ids;
		if (oldest && this.#ids.size > KEPT) {
			this.#ids.delete(oldest[0]);
			await this.#close(oldest[1]);
		}
		return id;
	}

	async #close(id: Promise<number>): Promise<void> {
		await this.#bindings.closePrepared(this.#connection, await id);
	}

	/** Rejects where the blocking build throws. */
	async #prepare(sql: string): Promise<number> {
		return this.#bindings.createPrepared(this.#connection, sql);
	}
}
