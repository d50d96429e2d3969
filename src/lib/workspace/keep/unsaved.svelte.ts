/** Why something is not kept: no room, or no store at all (some private windows). */
export type Unkept = 'full' | 'closed';

/** What of the workspace is not in the browser's store as it is on the page, and why. */
export class Unsaved {
	#whys = $state.raw<Readonly<Record<string, Unkept>>>({});

	/** Notes how it ended when something was to be kept. */
	note(key: string, why: Unkept | null): void {
		const others = Object.entries(this.#whys).filter(([one]) => one !== key);
		this.#whys = Object.fromEntries(why ? [...others, [key, why]] : others);
	}

	clear(): void {
		this.#whys = {};
	}

	has(key: string): boolean {
		return key in this.#whys;
	}

	/** Null where all is kept. */
	get why(): Unkept | null {
		const whys = Object.values(this.#whys);
		return whys.includes('closed') ? 'closed' : (whys[0] ?? null);
	}
}
