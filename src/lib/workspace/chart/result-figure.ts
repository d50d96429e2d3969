import type { Columns, Row, Value } from '../../engine/connector';
import { toRows } from '../../engine/connector';
import type { Chart } from '../../figure/chart';
import type { Figure } from '../../figure/figure';
import type { Localised } from '../../i18n/language';
import { formatter } from '../../units/format';
import type { UnitId } from '../../units/unit';
import { shownCell } from '../report/shown-cell';

export type ChartKind = 'bars' | 'line';

/** How a reader draws a result: columns by name, '' where there is none. */
export interface Drawing {
	readonly kind: ChartKind;
	readonly title: string;
	/** What the bars are called, or what the line runs over. */
	readonly x: string;
	readonly y: string;
	/** Limits of the value. */
	readonly low: string;
	readonly high: string;
	/** What tells lines or colours apart. */
	readonly series: string;
	readonly unit: UnitId;
}

/** How many rows a chart can take. */
export const MOST: Readonly<Record<ChartKind, number>> = { bars: 200, line: 5000 };

const same = (text: string): Localised => ({ en: text, fr: text });
const number = (value: Value | undefined): number | null =>
	typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;

/** Where a value stands on an axis: times by their milliseconds. */
const place = (value: Value | undefined): number | null =>
	value instanceof Date ? value.getTime() : number(value);

/** A result as a figure document of our own kinds, and its rows as the chart takes them. */
export function resultFigure(
	result: Columns,
	{ kind, title, x, y, low, high, series, unit }: Drawing,
	sql: string
): { readonly figure: Figure; readonly columns: Columns } {
	const bounded = low !== '' && high !== '';
	const rows = toRows(result)
		.slice(0, MOST[kind])
		.map((row): Row => ({
			name: shownCell(row[x] ?? null, 80),
			x: place(row[x]),
			y: number(row[y]),
			low: bounded ? number(row[low]) : number(row[y]),
			high: bounded ? number(row[high]) : number(row[y]),
			series: series ? shownCell(row[series] ?? null, 80) : ''
		}));
	const quantity = { column: 'y', unit, title: same(y) };
	const chart: Chart =
		kind === 'bars'
			? {
					kind: 'rank',
					key: ['series', 'name'],
					label: 'name',
					entity: 'series',
					value: quantity,
					interval: ['low', 'high']
				}
			: {
					kind: 'trend',
					key: ['series'],
					label: 'series',
					entity: 'series',
					x: 'x',
					xName: 'name',
					span: Number.MAX_VALUE,
					panels: [{ ...quantity, ...(bounded ? { interval: ['low', 'high'] as const } : {}) }]
				};
	const name = same(title || y);
	const names = Object.keys(rows[0] ?? {});
	return {
		columns: {
			numRows: rows.length,
			names,
			data: Object.fromEntries(names.map((column) => [column, rows.map((row) => row[column] ?? null)]))
		},
		figure: {
			id: 'workspace-chart',
			title: name,
			question: name,
			tables: [],
			params: {},
			sql,
			chart,
			columns: {
				name: { label: same(x) },
				...(series ? { series: { label: same(series) } } : {}),
				y: { label: same(y), unit },
				...(bounded ? { low: { label: same(low), unit }, high: { label: same(high), unit } } : {})
			},
			comparableOn: [],
			reading: (shown) => {
				const values = shown.flatMap((row) => number(row['y']) ?? []);
				const ends = (language: 'en' | 'fr') => {
					const format = formatter(language);
					const [least, most] = [Math.min(...values), Math.max(...values)].map((v) =>
						format.quantity(v, unit)
					);
					return values.length ? `${y}: ${least} – ${most}.` : '';
				};
				return { en: ends('en'), fr: ends('fr').replace(':', '\u00a0:') };
			},
			caveats: [],
			commitments: []
		}
	};
}
