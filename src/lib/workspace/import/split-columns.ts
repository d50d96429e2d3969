import type { SampleRecord } from './sample';

/**
 * Columns whose numbers a decimal comma has parted from their decimals in the next column, where there is one way alone to
 * see it. No other cell of the rows may have a decimal point.
 * @param wanted how many cells the rows have more than names; null where there are no names
 */
export function splitColumns(rows: readonly SampleRecord[], wanted: number | null): readonly number[] | null {
	const width = rows[0]?.cells.length ?? 0;
	if (rows.length < 2 || wanted === 0 || rows.some(({ cells }) => cells.some((cell) => /\d\.\d/.test(cell))))
		return null;
	const whole = Array.from({ length: width }, (_, c) =>
		rows.every(({ cells, quoted }) => !quoted && /^-?\d+$/.test(cells[c]?.trim() ?? ''))
	);
	const joins: number[] = [];
	for (let c = 0; c < width; c++) {
		if (!whole[c]) continue;
		let run = 1;
		while (whole[c + run]) run++;
		// Of an odd number of columns side by side one is whole, and which one cannot be known.
		if (run > 1 && run % 2 === 1) return null;
		for (let i = 0; i + 1 < run; i += 2) joins.push(c + i);
		c += run;
	}
	return joins.length > 0 && (wanted === null ? joins.length === 1 : joins.length === wanted) ? joins : null;
}
