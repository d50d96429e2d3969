const HOUR = 3_600_000;
/** Clocks are set at whole quarters of an hour. */
const QUARTER = HOUR / 4;
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** How often a clock showed a time: `twice` when it was set back then, `never` when it was set forward over it. */
export type Shown = 'once' | 'twice' | 'never';

/** Whether the browser knows a zone of this name. */
export function isZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}

/** The clock of a time zone, by which times without a zone become UTC. */
export class ZoneClock {
	readonly #format: Intl.DateTimeFormat;
	readonly #known = new Map<number, { readonly offset: number; readonly shown: Shown }>();
	/** The quarter of an hour that was looked at last: most rows have the one before theirs. */
	#quarter = NaN;
	#offset = 0;
	/** How often the clock showed the time that was asked last. */
	shown: Shown = 'once';

	/** @throws RangeError for a zone that the browser does not know */
	constructor(zone: string) {
		this.#format = new Intl.DateTimeFormat('en', {
			timeZone: zone,
			hourCycle: 'h23',
			calendar: 'gregory',
			numberingSystem: 'latn',
			...Object.fromEntries(PARTS.map((part) => [part, 'numeric']))
		});
	}

	/**
	 * The microseconds from 1970 in UTC of a time that the clock shows. Of a time shown twice, the first; of one never shown, as
	 * if the clock had not yet been set forward.
	 */
	toUtc(micros: number): number {
		const quarter = Math.floor(micros / (QUARTER * 1000));
		if (quarter !== this.#quarter) {
			const { offset, shown } = this.#known.get(quarter) ?? this.#look(quarter);
			this.#quarter = quarter;
			this.#offset = offset;
			this.shown = shown;
		}
		return micros - this.#offset * 1000;
	}

	#look(quarter: number) {
		const local = quarter * QUARTER;
		const before = this.#offsetAt(local - 24 * HOUR);
		const after = this.#offsetAt(local + 24 * HOUR);
		const fits = (offset: number) => this.#offsetAt(local - offset) === offset;
		const [first, second] = [fits(before), fits(after)];
		const shown: Shown = before !== after && first && second ? 'twice' : first || second ? 'once' : 'never';
		const found = { offset: first || !second ? before : after, shown };
		this.#known.set(quarter, found);
		return found;
	}

	/** How far the clock is before UTC at a moment, both in milliseconds. */
	#offsetAt(at: number): number {
		const parts = Object.fromEntries(this.#format.formatToParts(at).map(({ type, value }) => [type, value]));
		const [year, month, ...rest] = PARTS.map((part) => Number(parts[part])) as [number, number, number];
		return Date.UTC(year, month - 1, ...rest) - Math.floor(at / 1000) * 1000;
	}
}
