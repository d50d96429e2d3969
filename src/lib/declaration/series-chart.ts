import type { TrendChart } from '../figure/chart';
import type { Words } from '../i18n/words';
import { layout } from '../marks/layout';
import type { Scene } from '../marks/scene';
import { formatter } from '../units/format';
import { UNITS } from '../units/unit';
import type { Series } from './commitment';
import type { Observation } from './status';
import { TEXTS } from './texts';

/** One series of a rule as a small chart: its years, its intervals, and hollow where a year is provisional. */
export function seriesScene(
	id: string,
	series: Series,
	observations: readonly Observation[],
	width: number,
	{ language }: Words
): Scene {
	const chart: TrendChart = {
		kind: 'trend',
		key: ['series'],
		label: 'name',
		entity: 'series',
		x: 'year',
		panels: [
			{
				column: 'value',
				unit: series.unit,
				title: { en: UNITS[series.unit].symbol.en, fr: UNITS[series.unit].symbol.fr },
				interval: ['low', 'high']
			}
		],
		hollow: {
			column: 'provisional',
			label: { en: TEXTS.en.provisional, fr: TEXTS.fr.provisional }
		}
	};
	const rows = observations.map((o) => ({ ...o, series: id, name: '' }));
	return layout(chart, { rows, width, language, format: formatter(language), view: {} });
}
