import { type Columns, type Row, toRows } from '../../engine/connector';
import { formatter } from '../../units/format';
import type { Period } from './estimate-sql';
import { columnsOf, named, say, step, type TableFigure } from './table-figure';

/** Grid intensity over time, a line a zone. */
export function intensityFigure(rows: Columns, period: Period, sql: string, table: string): TableFigure[] {
	const all = toRows(rows);
	const first = all[0]?.['moment'];
	if (!(first instanceof Date)) return [];
	const drawn = all.map((row): Row => ({
		...row,
		x: step(row['moment'] as Date, first, period),
		at: named(row['moment'] as Date, period)
	}));
	const title = say((t) => t.intensity);
	const unit = 'gco2e_per_kwh';
	return [
		{
			columns: columnsOf(drawn),
			figure: {
				id: 'workspace-intensity',
				title,
				question: title,
				tables: [table],
				params: {},
				sql,
				chart: {
					kind: 'trend',
					key: ['place'],
					label: 'place',
					entity: 'place',
					x: 'x',
					xName: 'at',
					panels: [{ column: 'mid', unit, title, interval: ['low', 'high'] }]
				},
				columns: {
					at: { label: say((t) => t.period) },
					place: { label: say((t) => t.place) },
					mid: { label: title, unit },
					low: { label: say((t) => t.low), unit },
					high: { label: say((t) => t.high), unit }
				},
				comparableOn: [],
				reading: () =>
					say((t, language) => {
						const value = (name: string, of: typeof Math.min) =>
							formatter(language).quantity(of(...drawn.map((row) => Number(row[name]))), unit);
						return t.readingIntensity(value('low', Math.min), value('high', Math.max));
					}),
				caveats: [say((t) => t.caveats.intensity)],
				commitments: []
			}
		}
	];
}
