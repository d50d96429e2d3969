import { numberText } from '../catalog/cell';
import type { Row, Value } from '../engine/connector';
import { cellValue, columnsOf } from '../figure/cell';
import type { Figure, FigureColumn, View } from '../figure/figure';
import type { Language } from '../i18n/language';
import { UNITS } from '../units/unit';

/** A text that a spreadsheet would run as a formula is quoted as text. */
const FORMULA = /^[=+\-@\t\r]/;

function field(value: Value): string {
	if (value === null) return '';
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value === 'number') return numberText(value);
	const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The head of a column, with its unit. */
export function csvHeader({ label, unit }: FigureColumn, language: Language): string {
	const symbol = unit ? UNITS[unit].symbol[language] : '';
	return symbol ? `${label[language]} (${symbol})` : label[language];
}

/** The rows of a figure as CSV (RFC 4180, LF): the columns of its table in the view, full precision, units in the header. */
export function toCsv(
	figure: Pick<Figure, 'columns' | 'measures'>,
	rows: readonly Row[],
	language: Language,
	view?: View
): string {
	const columns = columnsOf(figure, view);
	const header = columns.map(([, c]) => field(csvHeader(c, language)));
	const lines = rows.map((row) =>
		columns.map(([name, c]) => field(cellValue(row, name, c, language))).join(',')
	);
	return [header.join(','), ...lines, ''].join('\n');
}
