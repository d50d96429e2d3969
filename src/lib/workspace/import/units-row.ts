import { readNumber } from './number-shape';
import { valueColumns } from './record-look';
import type { DateOrder, ImportOptions } from './options';
import type { SampleRecord } from './sample';

const WORDS =
	'timestamp|double|decimal|numeric|number|real|var(char)?|object|(u?int|float)\\d+|(kilo|mega|giga|tera)?(watt|gram|joule|gramme|tonne)(-?hours?|heures?)?s?|percent|degrees?|celsius|euros?|dollars?|tonnes?|lit(er|re)s?|minutes?';
/** How days are written, in English or French; yyyy-mm-dd is among the others. */
const DAYS = String.raw`(d{1,2}|j{1,2}|m{1,2})[-./ ](d{1,2}|j{1,2}|m{1,2})[-./ ](y|a){2,4}.*`;
/** What a cell of a line of units may be. */
export const UNIT_ROW = new RegExp(
	String.raw`^[[(]?\s*(${WORDS}|[%‰°-]|°C|[kMGTmµμ]?(Wh?|J|V|A|Hz|g|t|s|m|L|l)|min|h|hr|hours?|sec(onds)?|ms|[kMG]i?B|bytes|bool|string|text|int(eger)?|float|iso|utc|date(time)?|yyyy.*|${DAYS}|€|\$|EUR|USD|count|n|no|unitless|.*CO2.*|.*\/[kMG]?Wh|.*(kWh|CO₂).*|Ah|deg|ratio|local|UTC)?\s*[\])]?$`,
	'i'
);

/** The record of units that follows the header, where one does. */
export function unitsAfter(
	header: SampleRecord | undefined,
	after: readonly SampleRecord[],
	options: ImportOptions
) {
	if (options.unitsLine !== undefined)
		return options.unitsLine === 0 ? undefined : after.find(({ line }) => line === options.unitsLine);
	const [first, ...rest] = after;
	if (!header || !first || rest.length === 0) return undefined;
	const filled = first.cells.filter((cell) => cell.trim() !== '');
	if (filled.length === 0 || filled.some((cell) => readNumber(cell) !== null)) return undefined;
	if (!first.cells.every((cell) => UNIT_ROW.test(cell.trim()))) return undefined;
	const values = valueColumns(rest.slice(0, 200), first.cells.length);
	return first.cells.some((cell, c) => cell.trim() !== '' && values[c] && !/^[-?]$/.test(cell.trim()))
		? first
		: undefined;
}

/** Whether a name or a unit says that times are in UTC, and not so many hours from it. */
export const saysUtc = (text: string): boolean =>
	/(?<![\p{L}\d])(UTC|GMT)(?![\p{L}\d]|\s*[-+−]\s*\d)/iu.test(text);

/** The order of days that a cell of a line of units says, as dd/mm/yyyy or jj/mm/aaaa does. */
export function orderSaid(unit: string): DateOrder | null {
	if (/^[dj]{1,2}[-./ ]m{1,2}[-./ ]/i.test(unit)) return 'dmy';
	return /^m{1,2}[-./ ][dj]{1,2}[-./ ]/i.test(unit) ? 'mdy' : null;
}
