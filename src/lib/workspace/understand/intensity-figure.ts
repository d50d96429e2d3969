import { type Columns, type Row, toRows } from '../../engine/connector';
import { formatter } from '../../units/format';
import { UNITS } from '../../units/unit';
import type { Account } from './account';
import { leftOut } from './left-out';
import type { Period } from './estimate-sql';
import { columnsOf, named, say, step, type TableFigure } from './table-figure';

/** Grid intensity over time, a line a zone. */
export function intensityFigure(
	rows: Columns,
	period: Period,
	sql: string,
	table: string,
	account: Account
): TableFigure[] {
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
	const value = say((t, language) => `${t.carbonIntensity}, ${UNITS[unit].symbol[language]}`);
	const total = (name: string) => all.reduce((sum, row) => sum + Number(row[name]), 0);
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
					panels: [{ column: 'mid', unit, title: value, interval: ['low', 'high'] }]
				},
				columns: {
					at: { label: say((t) => t.period) },
					place: { label: say((t) => t.place) },
					mid: { label: say((t) => t.carbonIntensity), unit },
					low: { label: say((t) => t.low), unit },
					high: { label: say((t) => t.high), unit }
				},
				comparableOn: [],
				reading: () =>
					say((t, language) => {
						const format = formatter(language);
						const end = (name: string, of: typeof Math.min) => of(...drawn.map((row) => Number(row[name])));
						const ends = { low: end('low', Math.min), high: end('high', Math.max) };
						const mean = format.estimate({ ...ends, central: total('all_of') / total('n') }, unit);
						const zones = new Set(all.map((row) => row['place'])).size;
						const left = leftOut(account, language);
						return [
							zones === 1
								? t.readingIntensity(mean, format.number(total('n')))
								: t.readingZones(
										format.interval({ ...ends, central: null }, unit),
										format.number(total('n')),
										format.number(zones)
									),
							...(left ? [left] : [])
						].join(' ');
					}),
				caveats: [say((t) => t.caveats.intensity)],
				commitments: []
			}
		}
	];
}
