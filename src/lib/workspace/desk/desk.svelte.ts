import type { Columns } from '../../engine/connector';
import type { Engine } from '../../engine/engine';
import type { Awaited } from '../guest/awaited.svelte';
import { quoted, run } from '../import/finish';
import type { ImportOptions } from '../import/options';
import { type Keep, tableKey } from '../keep/keep';
import { sameFile } from '../keep/fingerprint';
import { noteSeen, seenLast } from '../keep/seen';
import { beginReading } from '../keep/under-way';
import { type PackedWorkspace, unpackWorkspace } from '../keep/workspace-file';
import type { Reader } from '../reader/reader';
import { Meanings } from '../understand/meanings.svelte';
import { type Brought, type DeskTable, sameOptions } from './desk-table';
import { Incoming } from './incoming.svelte';
import type { ReferenceTable } from './reference';
import { tableName } from './table-name';

/** The workspace: the reader's tables in the engine and in the store. */
export class Desk {
	readonly engine: Engine;
	readonly reference: readonly ReferenceTable[];
	readonly incoming: Incoming;
	/** What the reader said of the tables. */
	readonly meanings: Meanings;
	/** Settled once it is known what a link asks for. */
	#followed: Promise<void> = Promise.resolve();
	readonly #reader: Reader;
	readonly #keep: Keep;
	/** Names of tables that are being made. */
	#reserved: readonly string[] = [];
	/** Files that are being made tables of. */
	#arriving: readonly { readonly name: string; readonly file: Blob }[] = [];
	/** The ids of tables that are in the store: only these can have been removed by another tab. */
	#stored: readonly string[] = [];
	/** Called with the queries and charts of a workspace file. */
	onpacked: (packed: PackedWorkspace) => void = () => undefined;

	tables = $state.raw<readonly DeskTable[]>([]);
	/** The id of the table that is looked at. */
	selected = $state<string | null>(null);
	/** What a link asks for. */
	awaited = $state.raw<Awaited | null>(null);
	/** The table that was removed last, which can be brought back. */
	removed = $state.raw<DeskTable | null>(null);

	constructor(engine: Engine, reference: readonly ReferenceTable[], reader: Reader, keep: Keep) {
		this.#keep = keep;
		this.engine = engine;
		this.reference = reference;
		this.#reader = reader;
		this.incoming = new Incoming(reader);
		this.meanings = new Meanings(keep);
	}

	get table(): DeskTable | null {
		return this.tables.find(({ id }) => id === this.selected) ?? null;
	}

	/** Waits for the files that a link speaks of; an empty one ends that. */
	follow(fragment: string): void {
		const read = fragment
			? import('../guest/link').then(({ awaitedBy }) => awaitedBy(fragment, this))
			: Promise.resolve(null);
		this.#followed = read.then(
			(awaited) => void (this.awaited = awaited),
			() => undefined
		);
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
		if (this.incoming.jobs.length === 0) await this.#reader.warm().catch(() => undefined);
	}

	/** Tables of an earlier visit; their files are read when they are first used. */
	async restore(tables: readonly DeskTable[]): Promise<void> {
		const seen = seenLast();
		await this.sync(tables);
		if (tables.some(({ id }) => id === seen)) this.selected = seen;
	}

	/** Looks at a table; the next visit begins with it. */
	select(id: string): void {
		this.selected = id;
		noteSeen(id);
	}

	/** Deletes all tables, here and in the store. */
	async forget(): Promise<void> {
		this.incoming.forget();
		this.tables = [];
		this.selected = null;
		this.removed = null;
		noteSeen(null);
		this.#stored = [];
		await this.#keep.clear();
		await this.engine.close();
	}

	async #bringOne({ name: fileName, file }: Brought): Promise<void> {
		const packed = await unpackWorkspace(file).catch(() => null);
		if (!packed) {
			await this.#followed;
			if (!(await this.awaited?.claim({ name: fileName, file })))
				await this.open(fileName, fileName, file, {});
			return;
		}
		for (const { name, options, meaning, ...one } of packed.tables) {
			const id = await this.open(name, one.fileName, one.file, options);
			if (id && meaning) await this.meanings.say(id, meaning);
		}
		this.onpacked(packed);
	}

	/** Makes a table of a file with options that are known, unless the same file is here already. Gives its id, or null. */
	async open(name: string, fileName: string, file: Blob, options: ImportOptions): Promise<string | null> {
		const arriving = { name: fileName, file };
		const before = [...this.tables, ...this.#arriving];
		this.#arriving = [...this.#arriving, arriving];
		try {
			for (const one of before) {
				if (!(await sameFile(one.file, file))) continue;
				this.incoming.refuse(fileName, 'twice', one.name);
				return null;
			}
			return await this.#add(name, fileName, file, options);
		} finally {
			this.#arriving = this.#arriving.filter((one) => one !== arriving);
		}
	}

	/** Takes over what another tab kept: its new tables, its changes, and what it removed. */
	async sync(kept: readonly DeskTable[]): Promise<void> {
		const before = this.tables;
		const gone = before.filter((one) => {
			const now = kept.find(({ id }) => id === one.id);
			if (!now) return this.#stored.includes(one.id);
			return !this.#isUnsaved(one) && (now.name !== one.name || !sameOptions(now, one));
		});
		const unkept = before.filter((one) => !gone.includes(one) && !kept.some(({ id }) => id === one.id));
		this.#stored = kept.map(({ id }) => id);
		const taken = unkept.map(({ name }) => name);
		const named = kept.map((table) => {
			const clash = taken.includes(table.name);
			const name = clash ? tableName(table.name, [...taken, ...this.#taken()]) : table.name;
			taken.push(name);
			const own = before.find(({ id }) => id === table.id);
			return own && !gone.includes(own) ? own : { ...table, name };
		});
		this.tables = [...named, ...unkept];
		for (const table of named) if (!before.includes(table)) this.#provide(table);
		if (!this.tables.some(({ id }) => id === this.selected)) this.selected = this.tables.at(-1)?.id ?? null;
		if (gone.length)
			await this.engine.use(async (database) => {
				for (const { name } of gone) await run(database, `DROP TABLE IF EXISTS ${quoted(name)}`);
			});
	}

	async #add(wanted: string, fileName: string, file: Blob, options: ImportOptions): Promise<string | null> {
		const name = tableName(wanted, this.#taken());
		this.#reserved = [...this.#reserved, name];
		const ended = beginReading(fileName);
		const made = await this.incoming.read(file, fileName, name, options);
		this.#reserved = this.#reserved.filter((one) => one !== name);
		const id = crypto.randomUUID();
		if (made) {
			const table: DeskTable = { id, name, file, fileName, past: [], ...made };
			this.#provide(table);
			this.tables = [...this.tables, table];
			this.select(id);
			await this.#store(table);
		}
		ended();
		return made && id;
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

	async #store(table: DeskTable): Promise<void> {
		await this.#keep.table(table);
		if (!this.#isUnsaved(table)) this.#stored = [...this.#stored, table.id];
	}

	#isUnsaved({ id }: DeskTable): boolean {
		return this.#keep.unsaved.has(tableKey(id));
	}

	/** Names of tables that are on the page alone. */
	get unsaved(): string[] {
		return this.tables.filter((table) => this.#isUnsaved(table)).map(({ name }) => name);
	}

	async #replace(table: DeskTable, options: ImportOptions, past: readonly ImportOptions[]): Promise<void> {
		const made = await this.incoming.read(table.file, table.fileName, table.name, options);
		if (!made) return;
		const fresh: DeskTable = { ...table, past, ...made };
		this.#provide(fresh);
		this.tables = this.tables.map((one) => (one.id === fresh.id ? fresh : one));
		await this.#store(fresh);
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
		await this.#store(renamed);
		return name;
	}

	async remove(table: DeskTable): Promise<void> {
		this.tables = this.tables.filter(({ id }) => id !== table.id);
		this.removed = table;
		this.#stored = this.#stored.filter((id) => id !== table.id);
		await this.#keep.drop(table.id);
		if (this.selected === table.id) this.selected = this.tables.at(-1)?.id ?? null;
		await this.engine.use(async (database) => {
			await run(database, `DROP TABLE IF EXISTS ${quoted(table.name)}`);
		});
		for (const one of this.tables) if (this.#isUnsaved(one)) await this.#store(one);
	}

	/** Brings the table back that was removed last; its file is read again when it is first used. */
	async bringBack(): Promise<void> {
		if (!this.removed) return;
		const table = { ...this.removed, name: tableName(this.removed.name, this.#taken()) };
		this.removed = null;
		this.#provide(table);
		this.tables = [...this.tables, table];
		this.select(table.id);
		await this.#store(table);
		await this.#keep.meaning(table.id, this.meanings.of(table.id));
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
