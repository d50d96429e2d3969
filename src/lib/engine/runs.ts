/**
 * Row numbers as runs: pairs of a step from the row before (the first from -1) and how often it repeats. Rows 0, 1, 2, 3,
 * 5 are `[1, 4, 2, 1]`.
 */
export function toRuns(rows: readonly number[]): number[] {
	const runs: number[] = [];
	let before = -1;
	for (const row of rows) {
		const step = row - before;
		if (runs.length && runs[runs.length - 2] === step)
			runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1;
		else runs.push(step, 1);
		before = row;
	}
	return runs;
}

/** The row numbers of `toRuns`. */
export function fromRuns(runs: readonly number[]): number[] {
	const rows: number[] = [];
	let row = -1;
	for (let i = 0; i < runs.length; i += 2) {
		for (let n = runs[i + 1] ?? 0; n > 0; n--) rows.push((row += runs[i] ?? 0));
	}
	return rows;
}
