import { type Keep, meaningKey } from '../keep/keep';
import { type Meaning, NOTHING_SAID } from './meaning';

type ById<T> = Readonly<Record<string, T>>;

/** What the reader said of each table, kept with it; each change can be undone. */
export class Meanings {
	readonly #keep: Keep;
	#all = $state.raw<ById<Meaning>>({});
	#past = $state.raw<ById<readonly Meaning[]>>({});

	constructor(keep: Keep) {
		this.#keep = keep;
	}

	/** @param id of a table */
	of(id: string): Meaning {
		return this.#all[id] ?? NOTHING_SAID;
	}

	/** How many changes can be undone. */
	steps(id: string): number {
		return this.#past[id]?.length ?? 0;
	}

	async say(id: string, change: Partial<Meaning>): Promise<void> {
		this.#past = { ...this.#past, [id]: [...(this.#past[id] ?? []), this.of(id)] };
		await this.#set(id, { ...this.of(id), ...change });
	}

	async undo(id: string): Promise<void> {
		const past = this.#past[id] ?? [];
		const before = past.at(-1);
		if (!before) return;
		this.#past = { ...this.#past, [id]: past.slice(0, -1) };
		await this.#set(id, before);
	}

	/** Takes over what is kept; what could not be kept stays. */
	sync(kept: ById<Meaning>): void {
		const own = Object.entries(this.#all).filter(([id]) => this.#keep.unsaved.has(meaningKey(id)));
		this.#all = { ...kept, ...Object.fromEntries(own) };
	}

	async #set(id: string, meaning: Meaning): Promise<void> {
		this.#all = { ...this.#all, [id]: meaning };
		await this.#keep.meaning(id, meaning);
	}
}
