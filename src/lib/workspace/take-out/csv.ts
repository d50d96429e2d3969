import type { Value } from '../../engine/connector';

/** A text that a spreadsheet would run as a formula is quoted as text. */
const FORMULA = /^[=+\-@\t\r]/;

/** Whether a cell gets a quote before it. */
export const isFormula = (value: Value): boolean => typeof value === 'string' && FORMULA.test(value);

const MIDNIGHT = /T00:00:00\.000Z$/;

function field(value: Value, isNumber = false): string {
	if (value === null) return '';
	if (value instanceof Date) return value.toISOString().replace(MIDNIGHT, '');
	const text = !isNumber && isFormula(value) ? `'${value}` : String(value);
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A line of CSV (RFC 4180) that no spreadsheet takes for formulas.
 * @param numbers whether the text of a cell is a number, which may begin with a minus
 */
export const csvLine = (cells: readonly Value[], numbers: readonly boolean[] = []): string =>
	`${cells.map((cell, i) => field(cell, numbers[i])).join(',')}\r\n`;
