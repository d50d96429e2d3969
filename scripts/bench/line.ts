import type { Browser } from 'playwright-core';

/** One number of the benchmark: a median in milliseconds, and the most it may be. */
export interface Line {
	readonly what: string;
	readonly ms: number;
	readonly budget?: number;
}

/** What every measure works with: a browser, and the address of the built site. */
export interface Bench {
	readonly browser: Browser;
	readonly at: string;
}

export type Measure = (bench: Bench) => Promise<Line[]>;

/** Prints a line as it is known; tells whether it keeps its budget. */
export function print({ what, ms, budget }: Line): boolean {
	const kept = budget === undefined || ms <= budget;
	const verdict = budget === undefined ? '' : `  ${kept ? 'within' : 'OVER'} ${budget}`;
	console.log(`${ms.toFixed(0).padStart(7)}  ${what}${verdict}`);
	return kept;
}
