import type { Columns } from '../../engine/connector';
import type { Engine } from '../../engine/engine';
import { QueryError } from '../../engine/query-error';
import type { Language } from '../../i18n/language';
import { quoted, run } from '../import/finish';
import type { ImportOptions, ImportReport, NotATable, Progress } from '../import/report';
import type { Keep, Unkept } from '../keep/keep';
import { sameFile } from '../keep/fingerprint';
import { beginReading } from '../keep/under-way';
import { type PackedWorkspace, unpackWorkspace } from '../keep/workspace-file';
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
	readonly why: NotATable | 'no-memory' | 'encoding' | 'unreadable' | 'no-engine' | 'twice' | 'cut-short';
	/** What the browser said of it, for those who know. */
	readonly detail: string;
}

/** A file as it is brought: picked, dropped, pasted or the sample. */
export interface Brought {
	readonly name: string;
	readonly file: Blob;
}

const sameOptions = (a: DeskTable, b: DeskTable) =>
	JSON.stringify(a.report.options) === JSON.stringify(b.report.options);

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
	/** Files that are being made tables of. */
	#arriving: readonly { readonly name: string; readonly file: Blob }[] = [];
	/** Called with the queries and charts of a workspace file. */
	onpacked: (packed: PackedWorkspace) => void = () => undefined;

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

	/** Makes ready for the first file while nothing else is to be done. Never rejects. */
	async warm(): Promise<void> {
		if (this.jobs.length === 0) await this.#reader.warm().catch(() => undefined);
	}

	/** Tables of an earlier visit; their files are read when they are first used. */
	restore(tables: readonly DeskTable[]): Promise<void> {
		return this.sync(tables);
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
		if (!packed) return this.open(fileName, fileName, file, {});
		for (const { name, options, ...one } of packed.tables)
			await this.open(name, one.fileName, one.file, options);
		this.onpacked(packed);
	}

	/** Makes a table of a file with options that are known, unless the same file is here already. */
	async open(name: string, fileName: string, file: Blob, options: ImportOptions): Promise<void> {
		const arriving = { name: fileName, file };
		const before = [...this.tables, ...this.#arriving];
		this.#arriving = [...this.#arriving, arriving];
		try {
			for (const one of before) {
				if (await sameFile(one.file, file)) return this.#refuse(fileName, 'twice', one.name);
			}
			await this.#add(name, fileName, file, options);
		} finally {
			this.#arriving = this.#arriving.filter((one) => one !== arriving);
		}
	}

	/** Says which files were being read when the page was closed. */
	tellCutShort(fileNames: readonly string[]): void {
		for (const fileName of fileNames) this.#refuse(fileName, 'cut-short', '');
	}

	/** Takes over what another tab kept: its new tables, its changes, and what it removed. */
	async sync(kept: readonly DeskTable[]): Promise<void> {
		const before = this.tables;
		const gone = before.filter((one) => {
			const now = kept.find(({ id }) => id === one.id);
			const changed = now && (now.name !== one.name || !sameOptions(now, one));
			return changed || (!now && this.unkept === null);
		});
		const taken: string[] = [];
		const named = kept.map((table) => {
			const clash = taken.includes(table.name);
			const name = clash ? tableName(table.name, [...taken, ...this.#taken()]) : table.name;
			taken.push(name);
			const own = before.find(({ id }) => id === table.id);
			return own && !gone.includes(own) && own.name === name ? own : { ...table, name };
		});
		const unkept = before.filter((one) => !gone.includes(one) && !kept.some(({ id }) => id === one.id));
		this.tables = [...named, ...unkept];
		for (const table of named) if (!before.includes(table)) this.#provide(table);
		if (!this.tables.some(({ id }) => id === this.selected)) this.selected = this.tables.at(-1)?.id ?? null;
		if (gone.length)
			await this.engine.use(async (database) => {
				for (const { name } of gone) await run(database, `DROP TABLE IF EXISTS ${quoted(name)}`);
			});
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
		const ended = beginReading(fileName);
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
			ended();
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
