import type { Value } from '../../engine/connector';
import type { Language } from '../../i18n/language';

const MIDNIGHT = /T00:00:00\.000Z$/;
// eslint-disable-next-line no-control-regex -- what cannot be seen is shown by its picture
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;

/** A text with its control characters as pictures: a NUL is ␀. */
export const visible = (text: string): string =>
	text.replace(UNSEEN, (mark) => String.fromCharCode(0x2400 + mark.charCodeAt(0)));

/**
 * A cell as it is: no rounding, days and times in ISO form, at most `most` characters.
 * @param timed whether midnight is a time of its day; else it stands for the day
 */
export function shownCell(value: Value, most = 200, timed = false): string {
	if (value === null) return '';
	if (value instanceof Date)
		return value
			.toISOString()
			.replace(timed ? '' : MIDNIGHT, '')
			.replace('T', ' ')
			.replace(/(\.000)?Z$/, '');
	const text = visible(typeof value === 'string' ? value.slice(0, most + 1) : String(value));
	return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Whether some of these are times, not days. */
export const areTimed = (values: readonly Value[]): boolean =>
	values.some((value) => value instanceof Date && !MIDNIGHT.test(value.toISOString()));

/** A number with all its digits and the decimal mark of a language. */
export const marked = (text: string, language: Language): string =>
	language === 'fr' ? text.replace('.', ',') : text;

export const isNumeric = (value: Value): boolean => typeof value === 'number' || typeof value === 'bigint';
