import type { Database } from './database';
import { isFatal } from './fatal';
import { QueryError } from './query-error';

/** Puts a table whose data is at hand into a database. */
export type Install = (database: Database) => Promise<void>;

/** Fetches what a table needs; called again when the engine was restarted. */
export type TableSource = () => Promise<Install>;

/** Where tables come from, and which of them a database already holds. */
export class Tables {
	readonly #published: (name: string) => TableSource;
	readonly #sources = new Map<string, TableSource>();
	readonly #arriving = new Map<TableSource, Promise<Install>>();
	readonly #installed = new WeakMap<Database, Map<string, TableSource>>();
	readonly #installing = new WeakMap<Database, Promise<void>>();

	constructor(published: (name: string) => TableSource) {
		this.#published = published;
	}

	/** Sets where a table comes from that is not published; a new source for a name replaces the old one. */
	provide(name: string, source: TableSource): void {
		this.#sources.set(name, source);
	}

	/** Begins to fetch the tables that `database` lacks, without waiting. */
	fetch(names: readonly string[], database: Database | null): void {
		for (const name of names) {
			const installed = database && this.#installed.get(database)?.get(name);
			if (installed !== this.#source(name)) this.#arrive(name).catch(() => undefined);
		}
	}

	/**
	 * Waits until `database` holds the tables.
	 * @throws QueryError of kind `table-unavailable`; a later call fetches the table again.
	 */
	install(names: readonly string[], database: Database): Promise<void> {
		const before = this.#installing.get(database) ?? Promise.resolve();
		const done = before.catch(() => undefined).then(() => this.#install(names, database));
		this.#installing.set(database, done);
		return done;
	}

	async #install(names: readonly string[], database: Database): Promise<void> {
		const installed = this.#installed.get(database) ?? new Map<string, TableSource>();
		this.#installed.set(database, installed);
		for (const name of names) {
			const source = this.#source(name);
			if (installed.get(name) === source) continue;
			const install = await this.#arrive(name);
			// The worker takes over what is installed: it cannot serve twice.
			this.#arriving.delete(source);
			try {
				await install(database);
			} catch (cause) {
				if (isFatal(cause)) throw cause;
				throw new QueryError('table-unavailable', `The table ${name} could not be read.`, { cause });
			}
			installed.set(name, source);
		}
	}

	#source(name: string): TableSource {
		const source = this.#sources.get(name) ?? this.#published(name);
		this.#sources.set(name, source);
		return source;
	}

	#arrive(name: string): Promise<Install> {
		const source = this.#source(name);
		const under = this.#arriving.get(source);
		if (under) return under;
		const arriving = source().catch((cause: unknown) => {
			this.#arriving.delete(source);
			throw new QueryError('table-unavailable', `The table ${name} could not be fetched.`, { cause });
		});
		this.#arriving.set(source, arriving);
		return arriving;
	}
}
