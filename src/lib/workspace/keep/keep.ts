import { clear, createStore, del, entries, set } from 'idb-keyval';
import type { DeskTable } from '../desk/desk.svelte';
import { setKept } from './flag';

/** Why something is not kept: no room, or no store at all (some private windows). */
export type Unkept = 'full' | 'closed';

/** All that is kept from visit to visit. */
export interface Kept {
	/** In the order they were added. */
	readonly tables: readonly DeskTable[];
	readonly history: readonly string[];
}

/** The workspace in the browser's own store: each table with its file, and the queries. */
export interface Keep {
	load(): Promise<Kept>;
	/** Null once it is kept, else why not. Never rejects. */
	table(table: DeskTable): Promise<Unkept | null>;
	drop(id: string): Promise<void>;
	history(scripts: readonly string[]): Promise<Unkept | null>;
	clear(): Promise<void>;
}

interface Entry {
	readonly table: DeskTable;
	readonly added: number;
}

const HISTORY = 'history';
const TABLE = 'table ';

export function createKeep(): Keep {
	const store = createStore('empreinte-workspace', 'kept');
	const added = new Map<string, number>();

	async function put(key: string, value: unknown): Promise<Unkept | null> {
		try {
			await set(key, value, store);
			setKept(true);
			return null;
		} catch (cause) {
			return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'closed';
		}
	}

	return {
		async load() {
			const all = await entries<string, Entry | readonly string[]>(store).catch(() => []);
			const tables = all
				.flatMap(([key, value]) => (key.startsWith(TABLE) ? [value as Entry] : []))
				.toSorted((a, b) => a.added - b.added);
			for (const { table, added: at } of tables) added.set(table.id, at);
			const history = all.find(([key]) => key === HISTORY)?.[1] as readonly string[] | undefined;
			return { tables: tables.map(({ table }) => table), history: history ?? [] };
		},
		table(table) {
			const at = added.get(table.id) ?? Date.now();
			added.set(table.id, at);
			return put(TABLE + table.id, { table, added: at } satisfies Entry);
		},
		drop: (id) => del(TABLE + id, store).catch(() => undefined),
		history: (scripts) => put(HISTORY, scripts),
		async clear() {
			setKept(false);
			await clear(store).catch(() => undefined);
		}
	};
}
