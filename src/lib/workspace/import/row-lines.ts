/** Runs of rows that stand on lines one after the other: the first row of each, from 0, and its line. */
export type LineRuns = readonly (readonly [row: number, line: number])[];

/** More runs than these are not kept: the lines of such a table stay unknown. */
const MOST = 20_000;

/** Follows on which lines of a file the rows of a table begin. */
export class RowLines {
	readonly #runs: [number, number][] = [];
	#rows = 0;
	#next = -1;

	/** Adds the rows of a span that are not `out`. */
	add(lines: Int32Array, from: number, rows: number, out: Uint8Array | null): void {
		for (let row = 0; row < rows; row++) {
			if (out && out[row] === 1) continue;
			const line = lines[from + row] as number;
			if (line !== this.#next && this.#runs.length <= MOST) this.#runs.push([this.#rows, line]);
			this.#next = line + 1;
			this.#rows++;
		}
	}

	/** Empty where there are too many. */
	get runs(): LineRuns {
		return this.#runs.length > MOST ? [] : this.#runs;
	}
}

/** The line on which a row begins, rows counted from 0; null where it is not known. */
export function lineOf(row: number, runs: LineRuns): number | null {
	const run = runs.findLast(([first]) => first <= row);
	return run ? run[1] + row - run[0] : null;
}
