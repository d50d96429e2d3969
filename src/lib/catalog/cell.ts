import type { Column } from './schema';

/** `null` is unknown; a date is its ISO text. */
export type CellValue = string | number | boolean | null;

type Read = { readonly value: CellValue } | { readonly expected: string };

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const INTEGER = /^-?\d+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the text of a CSV cell as its column describes it: the value, or what was expected in its place. */
export function readCell(column: Column, text: string): Read {
	if (text === '') return column.empty ? { value: null } : { expected: 'a value, never empty' };
	switch (column.type) {
		case 'text':
			return readText(column, text);
		case 'integer':
			return INTEGER.test(text) ? readNumber(column, text) : { expected: 'a whole number' };
		case 'number':
			return NUMBER.test(text) ? readNumber(column, text) : { expected: 'a number with a decimal point' };
		case 'boolean':
			return text === 'true' || text === 'false' ? { value: text === 'true' } : { expected: 'true or false' };
		case 'date':
			return isDay(text) ? { value: text } : { expected: 'a day as YYYY-MM-DD' };
	}
}

function readText({ values }: Column, text: string): Read {
	if (text !== text.trim()) return { expected: 'no space at either end' };
	return !values || values.includes(text) ? { value: text } : { expected: `one of ${values.join(', ')}` };
}

function readNumber({ range }: Column, text: string): Read {
	const value = Number(text);
	const inside = !range || (value >= range[0] && value <= range[1]);
	return inside ? { value } : { expected: `a number from ${range[0]} to ${range[1]}` };
}

function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return DATE.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/**
 * A number as files of text hold it, bit for bit; whole ones beyond 2^53 with an exponent (`1.5e+20`): written out, some
 * readers take a column of them for texts.
 */
export const numberText = (value: number): string =>
	Math.abs(value) > Number.MAX_SAFE_INTEGER ? value.toExponential() : String(value);
