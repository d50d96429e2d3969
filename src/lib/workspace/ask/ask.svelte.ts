import type { Columns } from '../../engine/connector';
import { exactColumns, quoted, run } from '../import/finish';
import type { Desk } from '../desk/desk.svelte';
import type { Keep } from '../keep/keep';
import { problemOf, type Problem } from './problem';
import {
	bringsExtension,
	changed,
	givesRows,
	namedIn,
	type Statement,
	statements,
	tells
} from './statements';

export interface ResultColumn {
	readonly name: string;
	/** DuckDB's type. */
	readonly type: string;
}

/** The rows a query gave: kept in DuckDB and fetched by the page. */
export interface Result {
	/** All statements that were run. */
	readonly script: string;
	/** How many statements before it gave rows too, which are not kept. */
	readonly unshown: number;
	readonly sql: string;
	readonly columns: readonly ResultColumn[];
	readonly rows: number;
	/** The rows themselves where they are few and not kept in DuckDB. */
	readonly told: Columns | null;
	readonly ms: number;
}

type Rows = Omit<Result, 'ms' | 'script' | 'unshown'>;

/** Where the rows of the last query are kept, under a name nobody types. */
export const RESULT = 'empreinte result';
const AS = `CREATE OR REPLACE TEMP TABLE ${quoted(RESULT)} AS\n`;
const KEPT = 50;
const END_OF_STREAM = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 0]);

const after = (first: readonly string[], scripts: readonly string[]) =>
	[...first, ...scripts.filter((one) => !first.includes(one))].slice(0, KEPT);

/** Asks SQL of the engine over the reader's tables and the published ones. */
export class Ask {
	readonly #desk: Desk;
	readonly #keep: Keep;
	#running: AbortController | null = null;

	script = $state('');
	/** Whether the script came with a link and was not run yet. */
	proposed = $state(false);
	running = $state(false);
	problem = $state.raw<Problem | null>(null);
	/** The script that `problem` is about. */
	asked = $state('');
	result = $state.raw<Result | null>(null);
	/** How the last script ended, but for rows or a problem: it gave no rows, or was stopped. */
	ended = $state<'done' | 'stopped' | null>(null);
	/** What DuckDB forgot when it stopped and was started again: nothing that lasts, or what statements made. */
	restarted = $state<'nothing' | 'made' | null>(null);
	/** Whether a statement made or changed something that is in DuckDB alone. */
	#made = false;
	/** Scripts that ran, the last first. */
	history = $state.raw<readonly string[]>([]);

	constructor(desk: Desk, keep: Keep, history: readonly string[], draft: string | null) {
		this.#desk = desk;
		this.#keep = keep;
		this.history = history;
		this.script = draft ?? history[0] ?? '';
		desk.engine.status.subscribe((status) => {
			if (status !== 'lost') return;
			this.restarted = this.#made ? 'made' : 'nothing';
			this.#made = false;
		});
	}

	/** Shows a script that came from elsewhere; it runs when the reader says so. */
	propose(script: string): void {
		this.script = script;
		this.proposed = true;
	}

	/** Forgets all queries and the result. */
	forget(): void {
		this.cancel();
		this.#running = null;
		this.running = false;
		this.script = '';
		this.proposed = false;
		this.problem = null;
		this.result = null;
		this.history = [];
	}

	/** Adds queries of another tab; none is run. */
	remember(scripts: readonly string[]): void {
		this.history = after(this.history, scripts);
		if (this.script === '') this.script = scripts[0] ?? '';
	}

	/** Adds queries of a workspace file, and keeps them; none is run. */
	async take(scripts: readonly string[]): Promise<void> {
		this.remember(scripts);
		await this.#keep.history((before) => after(before, scripts));
	}

	/** Asks SQL that is not the reader's last query, over all tables it names. */
	apart(sql: string, signal?: AbortSignal): Promise<Columns> {
		return this.#desk.query(sql, this.#tablesOf(sql), signal);
	}

	cancel(): void {
		this.#running?.abort();
	}

	/** Runs all statements of the script; the rows of the last one that gives some are the result. */
	async run(): Promise<void> {
		this.cancel();
		const running = new AbortController();
		this.#running = running;
		const script = this.script;
		this.running = true;
		this.proposed = false;
		this.problem = null;
		this.ended = null;
		this.restarted = null;
		const began = performance.now();
		const given: Rows[] = [];
		try {
			let latest: Rows | null = null;
			for (const statement of statements(script)) {
				latest = await this.#one(statement, running.signal);
				if (latest) given.push(latest);
			}
			if (this.#running !== running) return;
			const before = given.at(-1);
			const last = latest ?? (before && before.rows > 0 ? before : null);
			this.result = last
				? { ...last, script, unshown: given.length - 1, ms: performance.now() - began }
				: null;
			this.ended = last ? null : 'done';
			const first = (before: readonly string[]) =>
				[script, ...before.filter((one) => one !== script)].slice(0, KEPT);
			this.history = first(this.history);
			await this.#keep.history(first);
		} catch (cause) {
			if (this.#running !== running) return;
			this.result = null;
			if (running.signal.aborted) {
				this.ended = 'stopped';
				return;
			}
			this.problem = cause as Problem;
			this.asked = script;
		} finally {
			if (this.#running === running) this.running = false;
		}
	}

	/** Rows of the result from a place on; cells that numbers and dates of the page would cut are texts. */
	async page(from: number, size: number): Promise<Columns> {
		const { told, columns } = this.result ?? { columns: [] };
		if (told) return told;
		return this.over(
			`SELECT ${exactColumns(columns)} FROM ${quoted(RESULT)} WHERE rowid >= ${from} AND rowid < ${from + size}`
		);
	}

	/** Asks SQL over the rows of the result. */
	over(sql: string, signal?: AbortSignal): Promise<Columns> {
		return this.#desk.query(sql, [...this.#tablesOf(this.result?.sql ?? ''), RESULT], signal);
	}

	/** All rows of the result as Arrow IPC. */
	async arrow(): Promise<Blob> {
		await this.over(`SELECT 1 FROM ${quoted(RESULT)} LIMIT 0`);
		const bytes = await this.#desk.engine.use((database) =>
			database.query({ sql: `SELECT * FROM ${quoted(RESULT)}`, values: [], prepared: false })
		);
		const parts = Array.isArray(bytes) ? [...bytes, END_OF_STREAM] : [bytes];
		return new Blob(parts as Uint8Array<ArrayBuffer>[], { type: 'application/vnd.apache.arrow.stream' });
	}

	#tablesOf(sql: string): string[] {
		return namedIn(sql, [...this.#desk.tables, ...this.#desk.reference]).map(({ name }) => name);
	}

	/** Says how the rows come back when DuckDB was started again: the query is asked once more. */
	#provide(sql: string): void {
		this.#desk.engine.provide(RESULT, async () => async (database) => {
			const known = await run(
				database,
				`SELECT 1 FROM duckdb_tables() WHERE table_name = '${RESULT}' AND temporary`
			);
			if (known.length === 0) await run(database, AS + sql);
		});
	}

	async #one({ sql, start }: Statement, signal: AbortSignal): Promise<Rows | null> {
		const rows = givesRows(sql);
		const tables = this.#tablesOf(sql);
		// DuckDB answers INSTALL as if it had installed something.
		if (bringsExtension(sql))
			throw { kind: 'sql', message: sql.trim(), position: start, hint: 'extension' } satisfies Problem;
		const kept = changed(sql, tables);
		if (kept !== undefined)
			throw { kind: 'sql', message: kept, position: null, hint: 'kept' } satisfies Problem;
		try {
			const answer = await this.#desk.query(rows ? AS + sql : sql, tables, signal);
			if (!rows) {
				this.#desk.mayHaveChanged();
				if (!tells(sql)) {
					this.#made = true;
					return null;
				}
				const columns = answer.names.map((name) => ({ name, type: 'VARCHAR' }));
				return { sql, columns, rows: answer.numRows, told: answer };
			}
			this.#provide(sql);
			const described = await this.#desk.query(`DESCRIBE ${quoted(RESULT)}`, []);
			const counted = await this.#desk.query(`SELECT count(*)::DOUBLE AS n FROM ${quoted(RESULT)}`, []);
			return {
				sql,
				columns: Array.from({ length: described.numRows }, (_, i) => ({
					name: String(described.data['column_name']?.[i]),
					type: String(described.data['column_type']?.[i])
				})),
				rows: Number(counted.data['n']?.[0]),
				told: null
			};
		} catch (cause) {
			throw problemOf(cause, start, rows ? AS.length : 0);
		}
	}
}
