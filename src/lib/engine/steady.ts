import type { Scalar } from './connector';

/** How often the others must have moved around a parameter before its value is taken for steady. */
const ENOUGH = 2;

/** How many queries are remembered; the longest unasked are forgotten first. */
const KEPT = 64;

interface Asked {
	readonly params: Readonly<Record<string, Scalar>>;
	/** How many changes of other parameters each has outlasted. */
	readonly outlasted: Readonly<Record<string, number>>;
}

/**
 * Which parameters of each query keep their values while others move, as a year does under a drag over a scale. Written
 * out, they spare DuckDB a join each; but each new value of them is a plan to make.
 */
export class Steady {
	readonly #asked = new Map<string, Asked>();

	/** Notes that `sql` is asked with `params`, and gives the names of those that are steady. */
	note(sql: string, params: Asked['params']): ReadonlySet<string> {
		const before = this.#asked.get(sql);
		const names = Object.keys(params);
		const moved = !before || names.some((name) => before.params[name] !== params[name]);
		const outlasted = moved
			? Object.fromEntries(
					names.map((name) => [
						name,
						before?.params[name] === params[name] ? (before?.outlasted[name] ?? 0) + 1 : 0
					])
				)
			: before.outlasted;
		this.#asked.delete(sql);
		this.#asked.set(sql, { params, outlasted });
		for (const oldest of this.#asked.keys()) {
			if (this.#asked.size <= KEPT) break;
			this.#asked.delete(oldest);
		}
		return new Set(names.filter((name) => (outlasted[name] ?? 0) >= ENOUGH));
	}
}
