import { arrowStream } from './arrow-stream';
import { SQL_TYPES } from './arrow-cells';
import { columnStore, type ColumnStore } from './column-store';
import type { Course } from './course';
import type { Plan } from './decide';
import type { Evidence } from './evidence';
import { quoted, run, type Extent, type Store } from './finish';
import type { CellsRead, Span } from './read-column';
import { storedAs } from './stored-as';

/** Rows are handed to DuckDB by whole groups of its storage: others it has to take apart and join, at twice the cost. */
const GROUP_ROWS = 122_880;
/** Of wide tables so many bytes are handed over, whole group or not. */
const PORTION_BYTES = 1 << 26;

/** Rows on their way to a table of DuckDB, which is made with the first portion and widened as columns need it. */
export class Portions {
	readonly #database: Store;
	readonly #table: string;
	readonly #names: readonly string[];
	readonly #plans: readonly Plan[];
	readonly #evidence: readonly Evidence[];
	readonly #courses: readonly Course[];
	readonly #stores: readonly ColumnStore[];
	#created = false;
	#inserting: Promise<void> = Promise.resolve();
	/** Rows that wait. */
	rows = 0;

	constructor(
		database: Store,
		table: string,
		names: readonly string[],
		plans: readonly Plan[],
		seen: { readonly evidence: readonly Evidence[]; readonly courses: readonly Course[] },
		trim: boolean
	) {
		this.#database = database;
		this.#table = table;
		this.#names = names;
		this.#plans = plans;
		this.#evidence = seen.evidence;
		this.#courses = seen.courses;
		this.#stores = plans.map((plan, c) =>
			columnStore(plan, storedAs(plan, seen.evidence[c] as Evidence, seen.courses[c] as Course), trim)
		);
	}

	/** What DuckDB was given of each column. */
	get extents(): readonly Extent[] {
		return this.#stores.map(({ extent }) => extent);
	}

	/** How many rows name a total in one column, at the most. */
	get totals(): number {
		return Math.max(0, ...this.#stores.map(({ totals }) => totals));
	}

	/** Whether so much waits that it should be handed over. */
	get isFull(): boolean {
		return this.rows >= GROUP_ROWS || this.#isHeavy;
	}

	get #isHeavy(): boolean {
		return this.#stores.reduce((sum, { size }) => sum + size, 0) >= PORTION_BYTES;
	}

	/** Adds the rows of a span that are not `out`. */
	add(span: Span, reads: readonly CellsRead[], out: Uint8Array | null, rows: number): void {
		reads.forEach((read, c) => this.#stores[c]?.add(span, c, read, out));
		this.rows += rows;
	}

	/** Hands over whole groups; all that waits where it is much, or `last`: then the table is made even of nothing. */
	async flush(last = false): Promise<void> {
		while (this.rows >= GROUP_ROWS) await this.#hand(GROUP_ROWS);
		if (last ? this.rows > 0 || !this.#created : this.#isHeavy) await this.#hand(this.rows);
	}

	/** Hands over the first rows. DuckDB may still be taking them in then. */
	async #hand(rows: number): Promise<void> {
		await this.#inserting;
		const wider = this.#stores.filter((store, c) => this.#widen(store, c));
		if (this.#created) for (const store of wider) await this.#retype(store);
		const stream = arrowStream(
			this.#names,
			this.#stores.map((store) => store.batch(rows))
		);
		for (const store of this.#stores) store.drop(rows);
		this.rows -= rows;
		// DuckDB takes a portion in while the next is made ready.
		this.#inserting = this.#database.insertArrow(this.#table, stream, !this.#created);
		this.#inserting.catch(() => undefined);
		this.#created = true;
	}

	/** Waits until DuckDB has all. Rejects when it refused a portion. */
	settled(): Promise<void> {
		return this.#inserting;
	}

	/** Whether what came since the last portion does not fit how the column is stored. */
	#widen(store: ColumnStore, c: number): boolean {
		const stored = storedAs(
			this.#plans[c] as Plan,
			this.#evidence[c] as Evidence,
			this.#courses[c] as Course
		);
		if (stored === store.stored) return false;
		store.stored = stored;
		return true;
	}

	async #retype(store: ColumnStore): Promise<void> {
		const name = quoted(this.#names[this.#stores.indexOf(store)] ?? '');
		await run(
			this.#database,
			`ALTER TABLE ${quoted(this.#table)} ALTER COLUMN ${name} SET DATA TYPE ${SQL_TYPES[store.stored]}`
		);
	}
}
