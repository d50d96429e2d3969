import { clear, createStore, delMany, entries, set, update, type UseStore } from 'idb-keyval';
import type { KeptChart } from '../chart/kept-chart';
import type { DeskTable } from '../desk/desk-table';
import type { Meaning } from '../understand/meaning';
import { setKept } from './flag';
import { type Unkept, Unsaved } from './unsaved.svelte';

/** All that is kept from visit to visit. */
export interface Kept {
	/** In the order they were added. */
	readonly tables: readonly DeskTable[];
	/** What the reader said of tables, by their id. */
	readonly meanings: Readonly<Record<string, Meaning>>;
	readonly history: readonly string[];
	readonly charts: readonly KeptChart[];
	/** What stood in the editor; null where nothing was written. */
	readonly draft: string | null;
}

/** What another tab did: changed something, or deleted everything. */
export type Told = 'changed' | 'cleared';

type Change<T> = (before: readonly T[]) => readonly T[];

/**
 * The workspace in the browser's own store: each table with its file, the queries and the charts. What is put there never
 * rejects: what could not be kept is in `unsaved`, and what was kept before stays.
 */
export interface Keep {
	readonly unsaved: Unsaved;
	load(): Promise<Kept>;
	table(table: DeskTable): Promise<void>;
	meaning(id: string, meaning: Meaning): Promise<void>;
	/** Removes a table and what was said of it. */
	drop(id: string): Promise<void>;
	/** Changes the queries that are kept, those of other tabs among them. */
	history(change: Change<string>): Promise<void>;
	/** Changes the charts that are kept, those of other tabs among them. */
	charts(change: Change<KeptChart>): Promise<void>;
	draft(script: string): Promise<void>;
	/** Calls `run` when another tab of this browser changed what is kept. */
	watch(run: (told: Told) => void): void;
	clear(): Promise<void>;
}

interface Entry {
	readonly table: DeskTable;
	readonly added: number;
}

const HISTORY = 'history';
export const CHARTS = 'charts';
const DRAFT = 'draft';
const TABLE = 'table ';
const MEANING = 'meaning ';

/** Under what something stands in `unsaved`. */
export const tableKey = (id: string): string => TABLE + id;
export const meaningKey = (id: string): string => MEANING + id;

const whyOf = (cause: unknown): Unkept =>
	cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'closed';

export function createKeep(): Keep {
	const own = createStore('empreinte-workspace', 'kept');
	// Where a browser refuses storage, opening it throws: as a rejection it is met like any other.
	const store: UseStore = async (mode, run) => own(mode, run);
	const added = new Map<string, number>();
	const unsaved = new Unsaved();

	const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('empreinte-workspace') : null;
	const tell = (told: Told) => others?.postMessage(told);

	async function put(key: string, write: () => Promise<void>): Promise<void> {
		try {
			await write();
			setKept(true);
			unsaved.note(key, null);
			if (key !== DRAFT) tell('changed');
		} catch (cause) {
			unsaved.note(key, whyOf(cause));
		}
	}
	const putList = <T>(key: string, change: Change<T>) =>
		put(key, () => update<readonly T[]>(key, (before) => change(before ?? []), store));

	return {
		unsaved,
		async load() {
			const all = await entries<string, unknown>(store).catch(() => []);
			const tables = all
				.flatMap(([key, value]) => (key.startsWith(TABLE) ? [value as Entry] : []))
				.toSorted((a, b) => a.added - b.added);
			for (const { table, added: at } of tables) added.set(table.id, at);
			const of = <T>(wanted: string) => all.find(([key]) => key === wanted)?.[1] as T | undefined;
			return {
				tables: tables.map(({ table }) => table),
				meanings: Object.fromEntries(
					all.flatMap(([key, value]) =>
						key.startsWith(MEANING) ? [[key.slice(MEANING.length), value as Meaning]] : []
					)
				),
				history: of<readonly string[]>(HISTORY) ?? [],
				charts: of<readonly KeptChart[]>(CHARTS) ?? [],
				draft: of<string>(DRAFT) ?? null
			};
		},
		table(table) {
			const at = added.get(table.id) ?? Date.now();
			added.set(table.id, at);
			const key = tableKey(table.id);
			return put(key, () => set(key, { table, added: at } satisfies Entry, store));
		},
		meaning: (id, meaning) => put(meaningKey(id), () => set(meaningKey(id), meaning, store)),
		async drop(id) {
			const keys = [tableKey(id), meaningKey(id)];
			await delMany(keys, store).catch(() => undefined);
			for (const key of keys) unsaved.note(key, null);
			tell('changed');
		},
		history: (change) => putList(HISTORY, change),
		charts: (change) => putList(CHARTS, change),
		draft: (script) => put(DRAFT, () => set(DRAFT, script, store)),
		watch: (run) => others?.addEventListener('message', ({ data }: MessageEvent<Told>) => run(data)),
		async clear() {
			setKept(false);
			unsaved.clear();
			await clear(store).catch(() => undefined);
			tell('cleared');
		}
	};
}
