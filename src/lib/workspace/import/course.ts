/** Whether steps up and down are nearly all one way: a counter, which may start again, or stand newest first. */
export function goesOneWay(up: number, down: number, pairs: number): boolean {
	const [few, many] = up < down ? [up, down] : [down, up];
	return many >= 10 && many >= pairs * 0.6 && few <= many / 8;
}

/** What a column of numbers or times did from row to row. */
export class Course {
	/** Whether no value is below the one before it, and how often one is above it, or below. */
	rises = true;
	steps = 0;
	falls = 0;
	sum = 0;
	/** Whether all are whole; else the line of the first that is not. */
	whole = true;
	firstFraction = 0;
	/** Numbers beyond 2^53. */
	beyond = false;
	#last = -Infinity;

	/** Follows the values that are not empty. */
	follow(
		values: Float64Array,
		rows: number,
		nulls: Uint8Array | null,
		lines: Int32Array,
		from: number
	): void {
		let { rises, steps, falls, sum, whole } = this;
		let last = this.#last;
		for (let row = 0; row < rows; row++) {
			if (nulls && nulls[row] === 1) continue;
			const value = values[row] as number;
			if (value < last) {
				rises = false;
				falls++;
			} else if (value > last) steps++;
			if (whole && value !== Math.floor(value)) {
				whole = false;
				this.firstFraction = lines[from + row] as number;
			}
			if (value > Number.MAX_SAFE_INTEGER || value < -Number.MAX_SAFE_INTEGER) this.beyond = true;
			last = value;
			sum += value;
		}
		this.rises = rises;
		this.steps = steps;
		this.falls = falls;
		this.sum = sum;
		this.whole = whole;
		this.#last = last;
	}
}
