import { createSubscriber } from 'svelte/reactivity';
import { abortError } from '../../engine/abort';
import type { Columns } from '../../engine/connector';
import { type Binning, binningOf, places } from './binning';
import { type Cube, makeCube, slice, type Span } from './cube';
import { factsOf } from './facts';
import type { Part } from './part';
import { partInWords } from './part-words';
import { type Amount, type Brushed, conditionSql, type Question, questions } from './questions';
import type { Source } from './source';

/** A column drawn in bins: all rows, and those that the brushes of the other views leave. */
export interface View {
	readonly binning: Binning;
	/** An amount for each bin, the last of rows without a value. */
	readonly whole: Float64Array;
	readonly now: Float64Array;
}

const isAbort = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError';
/** Lets the page draw what was answered before DuckDB is asked for more. */
const drawn = () => new Promise<void>((resolve) => setTimeout(resolve));
const empty = ({ bins }: Binning) => new Float64Array(bins + 1);

interface Shown {
	/** What is added up. */
	readonly amount: Amount;
	readonly views: readonly View[];
	/** The spans chosen in each view; null where all rows are. */
	readonly spans: readonly (readonly Span[] | null)[];
	/** Whether DuckDB is asked and the views do not show all brushes yet. */
	readonly waiting: boolean;
	readonly problem: string | null;
	/** Whether the steps of the active view are computed here by now. */
	readonly ready: boolean;
}

/**
 * Views of a source that narrow one another. The view that is about to be brushed has a cube asked for it, and every step
 * of its brush is then computed here; until the cube has come, DuckDB is asked directly.
 */
export class Linked {
	readonly source: Source;
	#shown: Shown = { amount: null, views: [], spans: [], waiting: false, problem: null, ready: false };
	#update: () => void = () => undefined;
	readonly #watch = createSubscriber((update) => {
		this.#update = update;
	});
	#active: number | null = null;
	#cubes: readonly (Cube | null)[] | null = null;
	#stale = false;
	#building: AbortController | null = null;
	#gaveWay = false;
	#work: Promise<void> | null = null;

	constructor(source: Source) {
		this.source = source;
	}

	get amount() {
		return this.#read().amount;
	}

	get views() {
		return this.#read().views;
	}

	get spans() {
		return this.#read().spans;
	}

	get waiting() {
		return this.#read().waiting;
	}

	get problem() {
		return this.#read().problem;
	}

	get ready() {
		return this.#read().ready;
	}

	#read(): Shown {
		this.#watch();
		return this.#shown;
	}

	#set(change: Partial<Shown>): void {
		this.#shown = { ...this.#shown, ...change };
		this.#update();
	}

	/** Draws columns, with no brushes. */
	async show(columns: readonly string[], amount: Amount): Promise<void> {
		const chosen = this.source.columns.filter(({ name }) => columns.includes(name));
		const known = this.views.map(({ binning }) => binning);
		const fresh = chosen.filter(({ name }) => !known.some(({ column }) => column === name));
		this.#stop();
		this.#set({ waiting: true });
		try {
			const facts = await factsOf({ ...this.source, columns: fresh });
			const made = [...known, ...facts.flatMap((one) => binningOf(one) ?? [])];
			const bins = columns.flatMap((name) => made.find(({ column }) => column === name) ?? []);
			this.#set({ amount: amount });
			this.#set({ spans: bins.map(() => null) });
			this.#set({ views: bins.map((binning) => ({ binning, whole: empty(binning), now: empty(binning) })) });
			await this.#ask(null);
			this.#set({ views: this.views.map(({ binning, now }) => ({ binning, whole: now, now })) });
			this.#set({ problem: null });
		} catch (cause) {
			if (!isAbort(cause)) this.#set({ problem: cause instanceof Error ? cause.message : String(cause) });
		} finally {
			this.#set({ waiting: false });
		}
	}

	/** Says that a view is about to be brushed: its cube is asked for. */
	activate(view: number): void {
		if (this.#active !== view) this.#begin(view, false);
	}

	/** Turns to a view. A first move that nothing announced is answered before its cube is asked for. */
	#begin(view: number, moved: boolean): void {
		this.#stop();
		this.#active = view;
		this.#stale = moved;
		this.#run();
	}

	/** Sets the brush of a view. With its cube at hand the other views follow at once. */
	brush(view: number, spans: readonly Span[] | null): void {
		this.#set({ spans: this.spans.map((one, v) => (v === view ? spans : one)) });
		if (this.#active !== view) this.#begin(view, true);
		else if (this.#cubes) this.#follow(this.#cubes, view);
		else {
			this.#stale = true;
			if (this.#building && !this.#gaveWay) {
				this.#gaveWay = true;
				this.#building.abort();
			}
			this.#run();
		}
	}

	/** Takes all brushes away. */
	clear(): void {
		this.#stop();
		this.#set({ spans: this.views.map(() => null) });
		this.#set({ views: this.views.map(({ binning, whole }) => ({ binning, whole, now: whole })) });
	}

	/** The views with their brushes, for SQL. */
	get brushed(): readonly Brushed[] {
		return this.views.map(({ binning }, v) => ({ binning, spans: this.spans[v] ?? null }));
	}

	/** The rows that the brushes leave, as a condition in SQL; empty without brushes. */
	get condition(): string {
		return conditionSql(this.brushed);
	}

	/** The rows that the brushes leave, counted and in words. */
	async part(signal?: AbortSignal): Promise<Part> {
		const { source, brushed, condition } = this;
		const sql = `SELECT count(*)::DOUBLE AS n FROM ${source.relation} WHERE ${condition}`;
		const { data } = await source.ask(sql, signal);
		return partInWords(Number(data['n']?.[0]), source.rows, brushed);
	}

	/** Waits until the views show all brushes and the cube of the active view is there. */
	async settled(): Promise<void> {
		while (this.#work) await this.#work;
	}

	#stop(): void {
		this.#building?.abort();
		this.#active = null;
		this.#cubes = null;
		this.#gaveWay = false;
		this.#stale = false;
		this.#set({ ready: false });
	}

	#follow(cubes: readonly (Cube | null)[], active: number): void {
		const spans = this.spans[active];
		const all = places((this.views[active] as View).binning) + 1;
		const chosen = spans ?? [[0, all] as const];
		this.#set({
			views: this.views.map((view, v) => {
				const cube = cubes[v];
				return cube ? { ...view, now: slice(cube, chosen) } : view;
			})
		});
	}

	#run(): void {
		this.#work ??= this.#turns().finally(() => {
			this.#work = null;
			if (this.#stale || (this.#active !== null && !this.#cubes && !this.problem)) this.#run();
		});
	}

	/** Asks until the views show all brushes and the cube is there. */
	async #turns(): Promise<void> {
		try {
			while (this.#active !== null && !this.#cubes) {
				if (this.#stale) {
					this.#stale = false;
					this.#set({ waiting: true });
					await this.#ask(this.#active);
					await drawn();
				} else await this.#build(this.#active);
			}
			this.#set({ problem: null });
		} catch (cause) {
			this.#set({ problem: cause instanceof Error ? cause.message : String(cause) });
			this.#stop();
		} finally {
			this.#set({ waiting: false });
		}
	}

	async #build(active: number): Promise<void> {
		const building = new AbortController();
		this.#building = building;
		try {
			const cubes = await this.#askCubes(active, building.signal);
			if (building.signal.aborted || this.#active !== active) return;
			this.#cubes = cubes;
			this.#set({ ready: true });
			this.#stale = false;
			this.#follow(cubes, active);
		} catch (cause) {
			if (!isAbort(cause)) throw cause;
		} finally {
			if (this.#building === building) this.#building = null;
		}
	}

	#questions(active: number | null, cube: boolean): Question[] {
		return questions(this.source.relation, this.amount, this.brushed, active, cube);
	}

	async #askCubes(active: number, signal: AbortSignal): Promise<(Cube | null)[]> {
		const cubes: (Cube | null)[] = this.views.map(() => null);
		for (const { sql, views } of this.#questions(active, true)) {
			const { data } = await this.source.ask(sql, signal);
			if (signal.aborted) throw abortError();
			for (const [i, v] of views.entries()) {
				const { binning } = this.views[v] as View;
				const at = rowsOf(data, i);
				const pick = (name: string) => at.map((row) => data[name]?.[row]);
				const across = places((this.views[active] as View).binning) + 1;
				cubes[v] = makeCube(across, binning.bins + 1, pick('a'), pick(`b${i}`), pick('n'));
			}
		}
		return cubes;
	}

	/** Fills the views from DuckDB. */
	async #ask(active: number | null): Promise<void> {
		const filled = new Map<number, Float64Array>();
		for (const { sql, views } of this.#questions(active, false)) {
			const { data } = await this.source.ask(sql);
			for (const [i, v] of views.entries()) {
				const now = empty((this.views[v] as View).binning);
				for (const row of rowsOf(data, i)) now[Number(data[`b${i}`]?.[row])] = Number(data['n']?.[row]);
				filled.set(v, now);
			}
		}
		this.#set({ views: this.views.map((view, v) => ({ ...view, now: filled.get(v) ?? view.now })) });
	}
}

/** The rows of a grouping set: those whose bin is told. */
function rowsOf(data: Columns['data'], set: number): number[] {
	return (data[`b${set}`] ?? []).flatMap((bin, row) => (bin === null ? [] : [row]));
}
