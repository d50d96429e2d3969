import type { Row } from '../engine/connector';
import type { Localised } from '../i18n/language';
import type { Chart, TrendChart, TrendPanel } from './chart';
import type { View } from './figure';
import { indexed } from './indexed';

/** What is drawn: the chart as the view sets it, and its rows. */
export interface Shown {
	readonly chart: Chart;
	readonly rows: readonly Row[];
}

const LOG: Localised = { en: 'logarithmic scale', fr: 'échelle logarithmique' };

const logarithmic = (panel: TrendPanel): TrendPanel => ({
	...panel,
	scale: 'log',
	title: { en: `${panel.title.en}, ${LOG.en}`, fr: `${panel.title.fr}, ${LOG.fr}` }
});

function trend(
	chart: TrendChart,
	rows: readonly Row[],
	view: View
): { chart: TrendChart; rows: readonly Row[] } {
	const base = chart.base === undefined ? null : view[chart.base];
	const shown = typeof base === 'number' ? indexed(chart, rows, base) : { chart, rows };
	if (chart.log === undefined || view[chart.log] == null) return shown;
	return { ...shown, chart: { ...shown.chart, panels: shown.chart.panels.map(logarithmic) } };
}

/** Applies what a view says of a chart to it, before anything is placed, described or read out. */
export function shown(chart: Chart, rows: readonly Row[], view: View): Shown {
	return chart.kind === 'trend' ? trend(chart, rows, view) : { chart, rows };
}
