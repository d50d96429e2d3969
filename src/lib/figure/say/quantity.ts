import type { Row } from '../../engine/connector';
import type { Language, Localised } from '../../i18n/language';
import { formatter } from '../../units/format';
import type { UnitId } from '../../units/unit';
import type { Quantity } from '../chart';
import { bare } from './bare';

/** What is said where no value is published. */
export const UNKNOWN: Localised = { en: 'not published', fr: 'non publié' };

/** The number in a column; null where there is none. */
export const number = (row: Row, column: string): number | null => {
	const value = row[column];
	return typeof value === 'number' ? value : null;
};

/** The value of a column with its limits, as text with its unit. */
export function quantity(
	row: Row,
	column: string,
	unit: UnitId,
	language: Language,
	interval?: readonly [string, string]
): string {
	const format = formatter(language);
	const central = number(row, column);
	const [low, high] = interval?.map((c) => number(row, c) ?? central) ?? [central, central];
	return low == null || high == null ? UNKNOWN[language] : format.interval({ low, central, high }, unit);
}

/** The value of a row as text, or the name of its class. */
export function amountOf(
	{ column, unit, classes, unclassed }: Quantity,
	row: Row,
	language: Language
): string {
	const name = (classes?.[number(row, column) ?? -1] ?? unclassed)?.[language];
	return name === undefined ? quantity(row, column, unit, language) : inSentence(name);
}

/** A title inside a sentence: without its capital, unless it is an abbreviation. */
export const inSentence = (title: string): string =>
	/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** A text that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The title of a quantity inside a sentence, without the unit that follows it. */
export const titleOf = (named: { title: Localised; unit: UnitId }, language: Language) =>
	inSentence(bare(named, language));
