import type { Column } from '../catalog/schema';
import type { Formatter } from '../units/format';
import { UNITS } from '../units/unit';
import type { Language } from '../i18n/language';
import type { ColumnProfile, Spread, Values } from './profile';
import { TABLE_TEXTS } from './texts/texts';

const DAY = 86_400_000;
const SEPARATOR = { en: '; ', fr: '\u00a0; ' } as const;
const UNDER_ONE = { en: 'under 1%', fr: 'moins de 1\u00a0%' } as const;

/** What the values of a column are called in a language. */
export function valueText(
	column: Column,
	value: number | string,
	language: Language,
	format: Formatter
): string {
	if (typeof value === 'string') {
		const truth: Readonly<Record<string, string>> = TABLE_TEXTS[language].truth;
		return column.type === 'boolean' ? (truth[value] ?? value) : value;
	}
	if (column.type === 'date') return format.date(new Date(value * DAY).toISOString().slice(0, 10));
	if (column.unit === 'year') return String(Math.round(value));
	const symbol = column.unit ? UNITS[column.unit].symbol[language] : '';
	return symbol ? `${format.brief(value)}\u00a0${symbol}` : format.brief(value);
}

/** How a column of numbers or dates is spread, in words: its limits, its middle, what is not drawn. */
export function saySpread(column: Column, spread: Spread, language: Language, format: Formatter): string {
	const text = TABLE_TEXTS[language];
	const value = (n: number) => valueText(column, n, language, format);
	const least = spread.zeros ? 0 : spread.from;
	if (spread.from === spread.to && !spread.zeros) return text.always(value(spread.from));
	return [
		text.range(
			column.type === 'date' || column.unit === 'year' ? value(least) : format.brief(least),
			value(spread.to)
		),
		text.median(value(spread.median)),
		...(spread.scale === 'log' ? [text.logarithmic] : []),
		...(spread.zeros ? [text.zeros(format.number(spread.zeros))] : [])
	].join(SEPARATOR[language]);
}

/** What a column of texts holds, in words. */
export function sayValues(
	column: Column,
	profile: ColumnProfile,
	values: Values,
	language: Language,
	format: Formatter
): string {
	const text = TABLE_TEXTS[language];
	const value = (v: string) => valueText(column, v, language, format);
	const [first] = values.top;
	if (!first) return '';
	if (profile.distinct === 1) return text.always(value(first.value));
	const repeated = first.rows > 1;
	const some = values.top
		.slice(0, repeated ? 5 : 3)
		.map((top) => (repeated ? `${value(top.value)} (${format.number(top.rows)})` : value(top.value)));
	const how = format.pair(text.distinct(format.number(profile.distinct)), repeated ? text.most : text.such);
	return `${how} ${some.join(', ')}`;
}

/** How many rows have no value, where some have none. */
export function sayEmpty(
	{ empty }: ColumnProfile,
	rows: number,
	language: Language,
	format: Formatter
): string | null {
	if (empty === 0) return null;
	const text = TABLE_TEXTS[language];
	if (empty === rows) return text.allBlank;
	const share = (empty / rows) * 100;
	const percent =
		share < 1 ? UNDER_ONE[language] : format.quantity(Math.min(99, Math.round(share)), 'percent');
	return text.blank(format.number(empty), percent);
}
