import type { Row, Value } from '../engine/connector';
import type { Language } from '../i18n/language';
import { formatter } from '../units/format';
import { type Figure, type FigureColumn, holdsIn, type View } from './figure';
import { bare } from './say/bare';

/** The stored value behind a column of a figure's table, in a language. */
export function cellValue(row: Row, name: string, column: FigureColumn, language: Language): Value {
	const value = row[column.from?.[language] ?? name] ?? null;
	return value === null ? null : (column.names?.[String(value)]?.[language] ?? value);
}

/** A cell as text, without its unit; empty where nothing is known. */
export function cellText(row: Row, name: string, column: FigureColumn, language: Language): string {
	const value = cellValue(row, name, column, language);
	if (value === null) return '';
	if (typeof value === 'number' && column.unitIn !== undefined) return formatter(language).brief(value);
	if (typeof value === 'number') return formatter(language).number(value, column.unit);
	return value instanceof Date ? formatter(language).date(value.toISOString().slice(0, 10)) : String(value);
}

/** The columns of a figure as pairs, in the order of its table: those of a view, named after its grid factor, or all. */
export function columnsOf(
	{ columns, measures }: Pick<Figure, 'columns' | 'measures'>,
	view?: View
): [string, FigureColumn][] {
	const by = measures?.[String(view?.['factor'])];
	const label = by && { en: bare(by, 'en'), fr: bare(by, 'fr') };
	return Object.entries(columns)
		.filter(([, { when }]) => !view || holdsIn(when, view))
		.map(([name, column]) => [name, label && name === by.column ? { ...column, label } : column]);
}
