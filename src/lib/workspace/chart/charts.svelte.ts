import type { Columns } from '../../engine/connector';
import type { Ask } from '../ask/ask.svelte';
import type { Keep } from '../keep/keep';
import type { KeptChart } from './kept-chart';
import { type Drawing, MOST } from './result-figure';

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

	/** Charts as another tab left them. */
	sync(all: readonly KeptChart[]): void {
		this.all = all;
	}

	async add(sql: string, drawing: Drawing): Promise<void> {
		await this.take([{ id: crypto.randomUUID(), sql, drawing: { ...drawing } }]);
	}

	/** Adds charts from elsewhere; nothing is asked for them yet. */
	async take(charts: readonly KeptChart[]): Promise<void> {
		const isHere = (id: string) => this.all.some((one) => one.id === id);
		this.all = [...this.all, ...charts.filter(({ id }) => !isHere(id))];
		await this.#keep.charts(this.all);
	}

	async remove(id: string): Promise<void> {
		this.all = this.all.filter((one) => one.id !== id);
		await this.#keep.charts(this.all);
	}

	forget(): void {
		this.all = [];
	}

	/** The rows of a chart; `narrowed` is asked in the place of its own query. */
	rows({ sql, drawing }: KeptChart, narrowed: string | null, signal: AbortSignal): Promise<Columns> {
		const from = narrowed ?? `SELECT * FROM (${sql}\n)`;
		return this.#ask.apart(`${from} LIMIT ${MOST[drawing.kind]}`, signal);
	}
}
