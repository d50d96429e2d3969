import { type Cell, classify } from './evidence';
import type { SampleRecord } from './sample';

const NONE: ReadonlySet<string> = new Set();

/** Whether a record has nothing in it. */
export const isBlank = ({ cells }: SampleRecord) => cells.every((cell) => cell.trim() === '');
/** A line of dashes that sets the names off, as in a text table. */
export const isRule = ({ cells }: SampleRecord) =>
	cells.some((cell) => /[-=]{2}/.test(cell)) && cells.every((cell) => /^[\s:+|=-]*$/.test(cell));
/** Whether a record is a comment. */
export const isComment = ({ raw }: SampleRecord) => /^\s*(#|\/\/)/.test(raw);

/** Cells without the empty ones at the end. */
export function trimTail(cells: readonly string[]): readonly string[] {
	let end = cells.length;
	while (end > 1 && cells[end - 1]?.trim() === '') end--;
	return cells.slice(0, end);
}

/** Whether a cell is a number, a day or time, or true or false. */
export const isValue = (text: string) => {
	const cell = classify(text, NONE);
	return cell.kind === 'number' || cell.kind === 'boolean' || isMoment(cell);
};
const isMoment = (cell: Cell) => cell.kind === 'date' && cell.date.of === undefined;
/** Whether a cell may be a year. */
export const isYear = (text: string) => /^(19|20)\d\d$/.test(text.trim());
/** Whether a cell is a day. */
export const isDay = (text: string) => isMoment(classify(text, NONE));

/** The share of columns whose cells below are values, not text. */
export function valueColumns(rows: readonly SampleRecord[], width: number): boolean[] {
	return Array.from({ length: width }, (_, c) => {
		const cells = rows.flatMap(({ cells }) => (cells[c]?.trim() ? [cells[c] ?? ''] : []));
		const values = cells.filter(isValue).length;
		return cells.length > 0 && values >= cells.length * 0.5;
	});
}
