import type { Columns, Row } from '../../engine/connector';
import type { Figure } from '../../figure/figure';
import type { Localised } from '../../i18n/language';
import type { Period } from './estimate-sql';
import { FIGURE_TEXTS, type FigureTexts } from './figure-texts';

/** A figure of a reader's table, with the rows it shows. */
export interface TableFigure {
	readonly figure: Figure;
	readonly columns: Columns;
}

/** A text in both languages. */
export const say = (text: (t: FigureTexts, language: 'en' | 'fr') => string): Localised => ({
	en: text(FIGURE_TEXTS.en, 'en'),
	fr: text(FIGURE_TEXTS.fr, 'fr')
});

const LENGTHS: Readonly<Record<Period, number>> = { year: 4, month: 7, day: 10, hour: 16 };
/** A period as text: 2024-03, or 2024-03-05 14:00. */
export const named = (at: Date, period: Period) =>
	at.toISOString().slice(0, LENGTHS[period]).replace('T', ' ');

/** Periods in order, each with its place in the order; those without rows are left out of it. */
export function step(at: Date, first: Date, period: Period): number {
	if (period === 'year') return at.getUTCFullYear() - first.getUTCFullYear();
	if (period === 'month')
		return 12 * (at.getUTCFullYear() - first.getUTCFullYear()) + at.getUTCMonth() - first.getUTCMonth();
	return Math.round((at.getTime() - first.getTime()) / (period === 'day' ? 86_400_000 : 3_600_000));
}

export function columnsOf(rows: readonly Row[]): Columns {
	const names = Object.keys(rows[0] ?? {});
	return {
		numRows: rows.length,
		names,
		data: Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)]))
	};
}
