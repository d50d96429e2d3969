import type { Ask } from '../ask/ask.svelte';
import { CHARTS, type Keep } from '../keep/keep';
import type { KeptChart } from './kept-chart';
import type { Drawing } from './drawing';
import { type Drawn, drawnRows } from './drawn-rows';

const both = (some: readonly KeptChart[], more: readonly KeptChart[]) => [
	...some,
	...more.filter(({ id }) => !some.some((one) => one.id === id))
];

/** The charts of the workspace, kept with it. */
export class Charts {
	readonly #keep: Keep;
	readonly #ask: Ask;
	all = $state.raw<readonly KeptChart[]>([]);

	constructor(keep: Keep, ask: Ask, all: readonly KeptChart[]) {
		this.#keep = keep;
		this.#ask = ask;
		this.all = all;
	}

	/** Charts as another tab left them, and those that are on this page alone. */
	sync(all: readonly KeptChart[]): void {
		const mine = this.#keep.unsaved.has(CHARTS) ? this.all : [];
		this.all = both(all, mine);
		if (mine.length > 0) void this.#keep.charts((before) => both(before, mine));
	}

	async add(sql: string, drawing: Drawing): Promise<void> {
		await this.take([{ id: crypto.randomUUID(), sql, drawing: { ...drawing } }]);
	}

	/** Adds charts from elsewhere; nothing is asked for them yet. */
	async take(charts: readonly KeptChart[]): Promise<void> {
		await this.#change((before) => both(before, charts));
	}

	async remove(id: string): Promise<void> {
		await this.#change((before) => before.filter((one) => one.id !== id));
	}

	async #change(change: (before: readonly KeptChart[]) => readonly KeptChart[]): Promise<void> {
		this.all = change(this.all);
		await this.#keep.charts(change);
	}

	forget(): void {
		this.all = [];
	}

	/** The rows of a chart; `narrowed` is asked in the place of its own query. */
	rows({ sql, drawing }: KeptChart, narrowed: string | null, signal: AbortSignal): Promise<Drawn> {
		const ask = (asked: string) => this.#ask.apart(asked, signal);
		const wanted = narrowed ?? sql;
		return drawnRows(`(${wanted}\n)`, wanted, drawing, ask, signal);
	}
}
