import { isDay, isValue, isYear, valueColumns } from './record-look';
import type { SampleRecord } from './sample';

/** Whether a record names the columns of those that follow: `certain` when the types below it say so. */
export function looksLikeHeader(
	first: SampleRecord,
	rows: readonly SampleRecord[]
): 'certain' | 'likely' | 'no' {
	const names = first.cells.map((cell) => cell.trim());
	const values = valueColumns(rows.slice(0, 200), names.length);
	const years = names.filter(isYear).length;
	// A column for each day: its cells are values, and not days.
	const label = (name: string, c: number) =>
		isDay(name) && values[c] === true && !rows.slice(0, 20).some(({ cells }) => isDay(cells[c] ?? ''));
	const plain = names.filter(
		(name, c) => name !== '' && isValue(name) && !isYear(name) && !label(name, c)
	).length;
	if (plain > 0) return 'no';
	if (years > 0) {
		if (names.length === years || years < 2) return rows.length > 0 && years >= 2 ? 'likely' : 'no';
		const below = rows
			.slice(0, 20)
			.some(({ cells }) => cells.some((cell, c) => isYear(names[c] ?? '') && isYear(cell)));
		return below ? 'no' : 'certain';
	}
	if (names.some((name, c) => name !== '' && values[c])) return 'certain';
	if (rows.length === 0) return 'likely';
	const filled = names.filter((name) => name !== '');
	if (new Set(filled).size < filled.length) return 'no';
	const again = rows.some(
		({ cells, raw }) =>
			raw !== first.raw && cells.some((cell, c) => cell.trim() !== '' && cell.trim() === names[c])
	);
	if (again) return 'no';
	return filled.every((name) => name.length <= 60) ? 'likely' : 'no';
}

/** A row index that its header does not name: 0, 1, 2 … or 1, 2, 3 …, or texts that are all different. */
export function isIndex(rows: readonly SampleRecord[]): boolean {
	const first = rows.map(({ cells }) => cells[0]?.trim() ?? '');
	const start = Number(first[0]);
	if (start === 0 || start === 1) return first.every((cell, i) => Number(cell) === start + i);
	// Two columns of digits side by side may be numbers that a decimal comma, or one of thousands, has split.
	const split = rows[0]?.cells.some(
		(_, c) =>
			c > 0 && rows.every(({ cells }) => /^-?\d+$/.test(cells[c - 1] ?? '') && /^\d+$/.test(cells[c] ?? ''))
	);
	if (split) return false;
	return (
		new Set(first).size === first.length &&
		first.every((cell) => cell !== '' && (!isValue(cell) || isDay(cell))) &&
		first.length > 1
	);
}
