/** What a column of numbers or times did from row to row. */
export class Course {
	/** Whether no value is below the one before it, and how often one is above it. */
	rises = true;
	steps = 0;
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
		let { rises, steps, sum, whole } = this;
		let last = this.#last;
		for (let row = 0; row < rows; row++) {
			if (nulls && nulls[row] === 1) continue;
			const value = values[row] as number;
			if (value < last) rises = false;
			else if (value > last) steps++;
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
		this.sum = sum;
		this.whole = whole;
		this.#last = last;
	}
}
