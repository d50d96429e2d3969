import { clear, createStore, del, entries, set } from 'idb-keyval';
import type { KeptChart } from '../chart/kept-chart';
import type { DeskTable } from '../desk/desk.svelte';
import { setKept } from './flag';

/** Why something is not kept: no room, or no store at all (some private windows). */
export type Unkept = 'full' | 'closed';

/** All that is kept from visit to visit. */
export interface Kept {
	/** In the order they were added. */
	readonly tables: readonly DeskTable[];
	readonly history: readonly string[];
	readonly charts: readonly KeptChart[];
	/** What stood in the editor; null where nothing was written. */
	readonly draft: string | null;
}

/** The workspace in the browser's own store: each table with its file, and the queries. */
export interface Keep {
	load(): Promise<Kept>;
	/** Null once it is kept, else why not. Never rejects. */
	table(table: DeskTable): Promise<Unkept | null>;
	drop(id: string): Promise<void>;
	history(scripts: readonly string[]): Promise<Unkept | null>;
	charts(charts: readonly KeptChart[]): Promise<Unkept | null>;
	draft(script: string): Promise<Unkept | null>;
	/** Calls `run` when another tab of this browser changed what is kept. */
	watch(run: () => void): void;
	clear(): Promise<void>;
}

interface Entry {
	readonly table: DeskTable;
	readonly added: number;
}

const HISTORY = 'history';
const CHARTS = 'charts';
const DRAFT = 'draft';
const TABLE = 'table ';

export function createKeep(): Keep {
	const store = createStore('empreinte-workspace', 'kept');
	const added = new Map<string, number>();

	const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('empreinte-workspace') : null;
	const tell = () => others?.postMessage('changed');

	async function put(key: string, value: unknown): Promise<Unkept | null> {
		try {
			await set(key, value, store);
			setKept(true);
			if (key !== DRAFT) tell();
			return null;
		} catch (cause) {
			return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'closed';
		}
	}

	return {
		async load() {
			const all = await entries<string, unknown>(store).catch(() => []);
			const tables = all
				.flatMap(([key, value]) => (key.startsWith(TABLE) ? [value as Entry] : []))
				.toSorted((a, b) => a.added - b.added);
			for (const { table, added: at } of tables) added.set(table.id, at);
			const of = <T>(wanted: string) => all.find(([key]) => key === wanted)?.[1] as T | undefined;
			return {
				tables: tables.map(({ table }) => table),
				history: of<readonly string[]>(HISTORY) ?? [],
				charts: of<readonly KeptChart[]>(CHARTS) ?? [],
				draft: of<string>(DRAFT) ?? null
			};
		},
		table(table) {
			const at = added.get(table.id) ?? Date.now();
			added.set(table.id, at);
			return put(TABLE + table.id, { table, added: at } satisfies Entry);
		},
		async drop(id) {
			await del(TABLE + id, store).catch(() => undefined);
			tell();
		},
		history: (scripts) => put(HISTORY, scripts),
		charts: (charts) => put(CHARTS, charts),
		draft: (script) => put(DRAFT, script),
		watch: (run) => others?.addEventListener('message', run),
		async clear() {
			setKept(false);
			await clear(store).catch(() => undefined);
			tell();
		}
	};
}
