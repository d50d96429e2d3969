import { pushState } from '$app/navigation';
import type { Connector, Scalar } from '../engine/connector';
import type { View } from '../figure/figure';
import type { ViewSpec } from '../figure/view-spec';
import { SvelteMap } from 'svelte/reactivity';
import { type AddressProblem, readAddress, writeAddress } from '../share/view-address';

const pushAddress = (search: string): void => pushState(location.pathname + search + location.hash, {});

/** What a figure shows of a key: the name of the mark that stands for fewest others beside it, or nothing. */
export interface Sighting {
	readonly key: string;
	readonly label: string | null;
	/** How many keys that mark stands for. */
	readonly among: number;
}

/** The view that all figures of a page share: its parameters, what is selected, and the address that says both. */
export class PageView {
	readonly spec: ViewSpec;
	readonly connector: Connector;
	#view = $state.raw<View>({});
	#selected = $state<string | null>(null);
	#label = $state<string | null>(null);
	#pointed = $state.raw<readonly string[]>([]);
	#problems = $state.raw<readonly AddressProblem[]>([]);
	readonly #sightings = new SvelteMap<string, Sighting>();

	readonly #remember: (search: string) => void;

	/** @param remember keeps the view that a reader chose, by default as an entry of the history */
	constructor(spec: ViewSpec, connector: Connector, remember = pushAddress) {
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
		const [best] = this.#seen().toSorted((a, b) => a.among - b.among);
		return this.#label ?? best?.label ?? this.#selected;
	}

	/** Whether none of these figures has a mark for what is selected; false as long as one of them has not said. */
	unseen(figures: readonly string[]): boolean {
		const said = figures.filter((id) => this.#sightings.get(id)?.key === this.#selected);
		return this.#selected !== null && said.length === figures.length && this.#seen().length === 0;
	}

	/** Takes note of what a figure shows of a key. */
	sight(figure: string, sighting: Sighting): void {
		this.#sightings.set(figure, sighting);
	}

	#seen(): Sighting[] {
		return [...this.#sightings.values()].filter((s) => s.key === this.#selected && s.label !== null);
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
		if (selected !== this.#selected) this.#label = null;
		this.#selected = selected;
		this.#problems = problems;
	}

	/** Takes over a choice as an address would say it: what cannot be shown keeps its default and is reported. */
	set(patch: Readonly<Record<string, Scalar>>): void {
		this.adopt(writeAddress({ ...this.#view, ...patch }, this.#selected, this.spec));
		this.#write();
	}

	/** @param label what a reader calls it, where that is known */
	select(key: string | null, label?: string): void {
		this.#selected = key;
		this.#label = label ?? null;
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

	#write(): void {
		this.#remember(writeAddress(this.#view, this.#selected, this.spec));
	}
}
