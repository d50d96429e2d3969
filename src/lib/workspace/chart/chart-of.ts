import type { Chart } from '../../figure/chart';
import type { Localised } from '../../i18n/language';
import type { UnitId } from '../../units/unit';
import type { Drawing } from './drawing';

interface Axis {
	readonly title: Localised;
	readonly unit: UnitId;
}

/** The chart that draws rows with the columns `name`, `tick`, `x`, `y`, `low`, `high`, `series`, `tint`. */
export function chartOf({ kind, low, high, series, colour }: Drawing, x: Axis, y: Axis): Chart {
	const interval = ['low', 'high'] as const;
	const bounds = low && high ? { interval } : {};
	const quantity = { column: 'y', unit: y.unit, title: y.title };
	switch (kind) {
		case 'bars':
		case 'histogram':
			return {
				kind: 'rank',
				key: ['series', 'name'],
				label: 'name',
				entity: 'tint',
				value: quantity,
				interval,
				...(kind === 'histogram' ? { named: 'all' } : {})
			};
		case 'dots':
			return {
				kind: 'spread',
				key: ['series', 'name'],
				label: 'name',
				title: y.title,
				unit: y.unit,
				values: [{ column: 'y', label: y.title, shape: 'dot', ...bounds, tone: `c-${colour}` }]
			};
		case 'line':
			return {
				kind: 'trend',
				key: ['series'],
				label: 'series',
				entity: 'tint',
				x: 'x',
				xName: 'tick',
				span: Number.MAX_VALUE,
				panels: [{ ...quantity, ...bounds }]
			};
		case 'scatter':
			return {
				kind: 'scatter',
				key: ['key'],
				label: 'series',
				entity: 'tint',
				x: {
					column: 'x',
					unit: x.unit,
					title: x.title
				},
				y: quantity,
				...(series ? {} : { entities: { [colour]: y.title } })
			};
	}
}
