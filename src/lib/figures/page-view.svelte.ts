import { pushState, replaceState } from '$app/navigation';
import type { PageConnector } from './connectors';
import type { Scalar } from '../engine/connector';
import type { View } from '../figure/figure';
import type { ViewSpec } from '../figure/view-spec';
import { untrack } from 'svelte';
import { type AddressProblem, readAddress, writeAddress } from '../share/view-address';

const keepAddress = (search: string, going = false): void =>
	(going ? replaceState : pushState)(location.pathname + search + location.hash, {});

/** The view that all figures of a page share: its parameters, what is selected, and the address that says both. */
export class PageView {
	readonly spec: ViewSpec;
	readonly connector: PageConnector;
	#view = $state.raw<View>({});
	#selected = $state<string | null>(null);
	#label = $state<string | null>(null);
	#pointed = $state.raw<readonly string[]>([]);
	#problems = $state.raw<readonly AddressProblem[]>([]);
	/** How many keys the mark stands for that gave the name. */
	#among = Infinity;
	/** Whether figures have a mark for what is selected, as far as they have said. */
	#seen = $state.raw<Readonly<Record<string, boolean>>>({});

	readonly #remember: (search: string, going?: boolean) => void;

	/**
	 * @param remember keeps the view that a reader chose, by default as an entry of the history: one that goes on takes
	 * the place of the last
	 */
	constructor(spec: ViewSpec, connector: PageConnector, remember = keepAddress) {
		this.spec = spec;
		this.connector = connector;
		this.#remember = remember;
		this.adopt('');
	}

	get view(): View {
		return this.#view;
	}

	/** The name of what is selected, as a reader or a figure calls it: its key where none does. */
	get label(): string | null {
		return this.#label ?? this.#selected;
	}

	/** Whether none of these figures has a mark for what is selected; false as long as one of them has not said. */
	unseen(figures: readonly string[]): boolean {
		return this.#selected !== null && figures.every((id) => this.#seen[id] === false);
	}

	/** Takes note of the mark that a figure has for what is selected: the name of the most particular one is kept. */
	sight(figure: string, mark: { readonly label: string; readonly among: number } | null): void {
		this.#seen = { ...untrack(() => this.#seen), [figure]: mark !== null };
		if (mark && mark.among < this.#among) [this.#label, this.#among] = [mark.label, mark.among];
	}

	get selected(): string | null {
		return this.#selected;
	}

	/** The keys of what is pointed at or focused on one of its figures: no address says so. */
	get pointed(): readonly string[] {
		return this.#pointed;
	}

	/** What the address asked for that cannot be shown. */
	get problems(): readonly AddressProblem[] {
		return this.#problems;
	}

	/** Whether anything differs from what was prerendered. */
	get changed(): boolean {
		return writeAddress(this.#view, this.#selected, this.spec) !== '';
	}

	/** Takes over what an address says. */
	adopt(search: string): void {
		const { view, selected, problems } = readAddress(search, this.spec);
		this.#view = view;
		if (selected !== this.#selected) this.#select(selected);
		this.#problems = problems;
	}

	/**
	 * Takes over a choice as an address would say it: what cannot be shown keeps its default and is reported.
	 * @param going whether it goes on from the choice before
	 */
	set(patch: Readonly<Record<string, Scalar>>, going?: boolean): void {
		this.adopt(writeAddress({ ...this.#view, ...patch }, this.#selected, this.spec));
		this.#write(going);
	}

	/** @param label what a reader calls it, where that is known */
	select(key: string | null, label?: string): void {
		this.#select(key, label);
		this.#problems = [];
		this.#write();
	}

	point(keys: readonly string[]): void {
		if (keys.length || this.#pointed.length) this.#pointed = keys;
	}

	clear(): void {
		this.adopt('');
		this.#write();
	}

	#select(key: string | null, label: string | null = null): void {
		[this.#selected, this.#label, this.#among, this.#seen] = [key, label, label === null ? Infinity : 0, {}];
	}

	#write(going?: boolean): void {
		this.#remember(writeAddress(this.#view, this.#selected, this.spec), going);
	}
}
