import type { Columns } from '../../engine/connector';
import type { Engine } from '../../engine/engine';
import { QueryError } from '../../engine/query-error';
import type { Language } from '../../i18n/language';
import { quoted, run } from '../import/finish';
import type { ImportOptions, ImportReport, NotATable, Progress } from '../import/report';
import type { Keep, Unkept } from '../keep/keep';
import { unpackWorkspace } from '../keep/workspace-file';
import { createReader, ReaderError, type Reader } from '../reader/reader';
import type { ReferenceTable } from './reference';
import { tableName } from './table-name';

/** A table of the reader's, and the file it is made of. */
export interface DeskTable {
	readonly id: string;
	readonly name: string;
	readonly file: Blob;
	readonly fileName: string;
	readonly report: ImportReport;
	/** How many faults were found in the file. */
	readonly faults: number;
	/** All rejected lines as CSV. */
	readonly rejects: Blob | null;
	/** The options of earlier imports, to go back to. */
	readonly past: readonly ImportOptions[];
}

/** A file that is being read. */
export interface Job {
	readonly id: string;
	readonly fileName: string;
	/** Null while it waits for its turn. */
	readonly progress: Progress | null;
	readonly stop: () => void;
}

/** A file that made no table, and why. */
export interface Refusal {
	readonly id: string;
	readonly fileName: string;
	readonly why: NotATable | 'no-memory' | 'encoding' | 'unreadable' | 'no-engine';
	/** What the browser said of it, for those who know. */
	readonly detail: string;
}

/** A file as it is brought: picked, dropped, pasted or the sample. */
export interface Brought {
	readonly name: string;
	readonly file: Blob;
}

const isAbort = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError';

function whyOf(cause: unknown): Refusal['why'] {
	if (cause instanceof QueryError && cause.kind === 'engine-unavailable') return 'no-engine';
	if (cause instanceof QueryError && cause.kind === 'engine-lost') return 'no-memory';
	const text = cause instanceof Error ? cause.message : '';
	if (/memory|allocation|array length|array buffer/i.test(text)) return 'no-memory';
	return cause instanceof ReaderError && cause.kind === 'RangeError' ? 'encoding' : 'unreadable';
}

/** The workspace: the reader's tables in the engine, and what is under way. */
export class Desk {
	readonly engine: Engine;
	readonly reference: readonly ReferenceTable[];
	readonly #reader: Reader;
	readonly #keep: Keep;
	/** Names of tables that are being made. */
	#reserved: readonly string[] = [];

	tables = $state.raw<readonly DeskTable[]>([]);
	jobs = $state.raw<readonly Job[]>([]);
	refusals = $state.raw<readonly Refusal[]>([]);
	/** Why the last table is not kept; null while all are. */
	unkept = $state<Unkept | null>(null);
	/** The id of the table that is looked at. */
	selected = $state<string | null>(null);

	constructor(engine: Engine, reference: readonly ReferenceTable[], language: Language, keep: Keep) {
		this.#keep = keep;
		this.engine = engine;
		this.reference = reference;
		this.#reader = createReader(engine, language);
	}

	get table(): DeskTable | null {
		return this.tables.find(({ id }) => id === this.selected) ?? null;
	}

	/** Names that a new table cannot have. */
	#taken(but = ''): string[] {
		const own = this.tables.filter(({ id }) => id !== but).map(({ name }) => name);
		return [...own, ...this.#reserved, ...this.reference.map(({ name }) => name)];
	}

	/** Imports files, one after the other. Never rejects: what made no table is in `refusals`. */
	async bring(files: readonly Brought[]): Promise<void> {
		await Promise.all(files.map((one) => this.#bringOne(one)));
	}

	/** Tables of an earlier visit; their files are read when they are first used. */
	restore(tables: readonly DeskTable[]): void {
		this.tables = tables;
		this.selected = tables.at(-1)?.id ?? null;
		for (const table of tables) this.#provide(table);
	}

	/** Deletes all tables, here and in the store. */
	async forget(): Promise<void> {
		for (const { stop } of this.jobs) stop();
		this.tables = [];
		this.refusals = [];
		this.selected = null;
		this.unkept = null;
		await this.#keep.clear();
		await this.engine.close();
	}

	async #bringOne({ name: fileName, file }: Brought): Promise<void> {
		const packed = await unpackWorkspace(file).catch(() => null);
		if (!packed) return this.#add(fileName, fileName, file, {});
		for (const { name, options, ...one } of packed.tables)
			await this.#add(name, one.fileName, one.file, options);
	}

	async #add(wanted: string, fileName: string, file: Blob, options: ImportOptions): Promise<void> {
		const name = tableName(wanted, this.#taken());
		this.#reserved = [...this.#reserved, name];
		const id = crypto.randomUUID();
		const table = await this.#import({ id, name, file, fileName, past: [] }, options);
		this.#reserved = this.#reserved.filter((one) => one !== name);
		if (!table) return;
		this.tables = [...this.tables, table];
		this.selected = id;
		this.unkept = await this.#keep.table(table);
	}

	/** Imports a table's file again with other options, which can be undone. */
	async again(table: DeskTable, options: ImportOptions): Promise<void> {
		await this.#replace(table, options, [...table.past, table.report.options]);
	}

	/** Goes back to the options before the last change. */
	async undo(table: DeskTable): Promise<void> {
		const before = table.past.at(-1);
		if (before) await this.#replace(table, before, table.past.slice(0, -1));
	}

	async #replace(table: DeskTable, options: ImportOptions, past: readonly ImportOptions[]): Promise<void> {
		const fresh = await this.#import({ ...table, past }, options);
		if (!fresh) return;
		this.tables = this.tables.map((one) => (one.id === fresh.id ? fresh : one));
		this.unkept = await this.#keep.table(fresh);
	}

	async #import(
		table: Omit<DeskTable, 'report' | 'faults' | 'rejects'>,
		options: ImportOptions
	): Promise<DeskTable | null> {
		const { file, fileName, name } = table;
		const controller = new AbortController();
		const job: Job = {
			id: crypto.randomUUID(),
			fileName,
			progress: null,
			stop: () => controller.abort()
		};
		this.jobs = [...this.jobs, job];
		const onProgress = (progress: Progress) => {
			this.jobs = this.jobs.map((one) => (one.id === job.id ? { ...one, progress } : one));
		};
		try {
			const { signal } = controller;
			const { result, faults, rejects } = await this.#reader.read(file, name, options, {
				signal,
				onProgress
			});
			if (result.kind === 'not-a-table') {
				this.#refuse(fileName, result.what, '');
				return null;
			}
			const made: DeskTable = { ...table, report: result.report, faults, rejects };
			this.#provide(made);
			return made;
		} catch (cause) {
			if (!isAbort(cause)) this.#refuse(fileName, whyOf(cause), cause instanceof Error ? cause.message : '');
			return null;
		} finally {
			this.jobs = this.jobs.filter(({ id }) => id !== job.id);
		}
	}

	#refuse(fileName: string, why: Refusal['why'], detail: string): void {
		this.refusals = [...this.refusals, { id: crypto.randomUUID(), fileName, why, detail }];
	}

	dismiss(id: string): void {
		this.refusals = this.refusals.filter((one) => one.id !== id);
	}

	/** Says how the table comes back when DuckDB was started again: its file is read again. */
	#provide({ file, name, report }: DeskTable): void {
		this.engine.provide(name, async () => async (database) => {
			const known = await run(
				database,
				`SELECT 1 FROM duckdb_tables() WHERE table_name = '${name.replaceAll("'", "''")}'`
			);
			if (known.length === 0) await this.#reader.readInto(database, file, name, report.options);
		});
	}

	/** Gives a table another name, made unlike all others. Gives the name it got. */
	async rename(table: DeskTable, wanted: string): Promise<string> {
		const name = tableName(wanted, this.#taken(table.id));
		if (name === table.name) return name;
		await this.query('SELECT 1', [table.name]);
		await this.engine.use(async (database) => {
			await run(database, `ALTER TABLE ${quoted(table.name)} RENAME TO ${quoted(name)}`);
		});
		const renamed = { ...table, name };
		this.#provide(renamed);
		this.tables = this.tables.map((one) => (one.id === table.id ? renamed : one));
		this.unkept = await this.#keep.table(renamed);
		return name;
	}

	async remove(table: DeskTable): Promise<void> {
		this.tables = this.tables.filter(({ id }) => id !== table.id);
		await this.#keep.drop(table.id);
		if (this.selected === table.id) this.selected = this.tables.at(-1)?.id ?? null;
		await this.engine.use(async (database) => {
			await run(database, `DROP TABLE IF EXISTS ${quoted(table.name)}`);
		});
	}

	/** A statement may have dropped or changed tables: those that are gone are read again when they are next used. */
	mayHaveChanged(): void {
		for (const table of this.tables) this.#provide(table);
	}

	/** Asks the engine over tables of the reader's, or published ones, by name. */
	async query(sql: string, tables: readonly string[], signal?: AbortSignal): Promise<Columns> {
		return (await this.engine.query({ sql, params: {}, tables }, signal)).columns;
	}
}
