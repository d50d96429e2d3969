import { ascending, descending } from 'd3-array';
import type { Row } from '../engine/connector';
import type { Language, Localised } from '../i18n/language';
import type { Chart, SpreadChart, TrendChart, TrendPanel } from './chart';
import type { Figure, Measure, Sort, View } from './figure';
import { gathered } from './gathered';
import { indexed } from './indexed';
import { perHead } from './per-head';

/** What is drawn: the chart as the view sets it, and its rows. */
export interface Shown {
	readonly chart: Chart;
	readonly rows: readonly Row[];
}

type Drawable = Pick<Figure, 'chart' | 'views' | 'measures' | 'sorts'>;

const LOG: Localised = { en: 'logarithmic scale', fr: 'échelle logarithmique' };

const logTitle = (title: Localised): Localised => ({
	en: `${title.en}, ${LOG.en}`,
	fr: `${title.fr}, ${LOG.fr}`
});

const logarithmic = (panel: TrendPanel): TrendPanel => ({
	...panel,
	scale: 'log',
	title: logTitle(panel.title)
});

const isSet = (name: string | undefined, view: View) => name !== undefined && view[name] != null;

function trend(chart: TrendChart, rows: readonly Row[], view: View): Shown {
	const base = chart.base === undefined ? null : view[chart.base];
	// Where the base year is not among the years shown, nothing can be a part of it: the values themselves are drawn.
	const has = typeof base === 'number' && rows.some((row) => row[chart.x] === base);
	const drawn = has ? indexed(chart, rows, base) : { chart, rows };
	if (!isSet(chart.log, view)) return drawn;
	return { ...drawn, chart: { ...drawn.chart, panels: drawn.chart.panels.map(logarithmic) } };
}

const spread = (chart: SpreadChart, view: View): SpreadChart =>
	isSet(chart.log, view) ? { ...chart, scale: 'log', title: logTitle(chart.title) } : chart;

/** The chart with another quantity in the place of its own. */
function measured(chart: Chart, { interval, ...quantity }: Measure): Chart {
	switch (chart.kind) {
		case 'rank':
		case 'map':
			return { ...chart, value: quantity, interval: interval ?? [quantity.column, quantity.column] };
		case 'scatter':
			return { ...chart, y: { ...quantity, ...(chart.y.scale ? { scale: chart.y.scale } : {}) } };
		case 'spread':
			return {
				...chart,
				title: quantity.title,
				unit: quantity.unit,
				values: chart.values.slice(0, 1).map((source) => ({
					...source,
					column: quantity.column,
					...(interval ? { interval } : {})
				}))
			};
		case 'trend':
			return { ...chart, panels: [{ ...quantity, ...(interval ? { interval } : {}) }] };
		default:
			return chart;
	}
}

function sorted(rows: readonly Row[], { column, descending: down }: Sort, language: Language): Row[] {
	const name = typeof column === 'string' ? column : column[language];
	const order = down ? descending : ascending;
	return rows.toSorted((a, b) => {
		const [x, y] = [a[name], b[name]];
		if (x == null || y == null) return Number(x == null) - Number(y == null);
		return typeof x === 'string' && typeof y === 'string'
			? (down ? -1 : 1) * x.localeCompare(y, language)
			: order(Number(x), Number(y));
	});
}

/** Applies what a view says of a figure's chart to it, before anything is placed, described or read out. */
export function shown(figure: Drawable, all: readonly Row[], view: View, language: Language): Shown {
	const [by, what, how] = [view['sort'], view['measure'], view['view']];
	const sort = figure.sorts?.[String(by)];
	const measure = [what, view['factor'], view['accounting']]
		.map((name) => figure.measures?.[String(name)])
		.find(Boolean);
	const own = figure.views?.[String(how)] ?? figure.chart;
	const ranked = measure && own.kind === 'rank' ? measure.column : undefined;
	const order =
		sort && own.kind === 'rank' && ranked !== undefined && sort.column === own.value.column
			? { ...sort, column: ranked }
			: (sort ?? (ranked === undefined ? undefined : { column: ranked }));
	const rows = order ? sorted(all, order, language) : all;
	const chart = measure ? measured(own, measure) : own;
	if (chart.kind === 'trend') return trend(chart, rows, view);
	const each = chart.kind === 'mix' && chart.each?.[String(view[chart.share ?? ''])];
	if (each) return perHead(chart, rows, each);
	if (chart.kind === 'scatter') return { chart, rows: gathered(chart, rows, language) };
	return { chart: chart.kind === 'spread' ? spread(chart, view) : chart, rows };
}
