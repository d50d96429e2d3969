import type { Chart } from '../figure/chart';
import type { LayoutInput } from './layouts/input';
import { layoutLedger } from './layouts/ledger';
import { layoutMap } from './layouts/map';
import { layoutRank } from './layouts/rank';
import { layoutScatter } from './layouts/scatter';
import { layoutSpread } from './layouts/spread';
import { layoutTrend } from './layouts/trend';
import type { Scene } from './scene';

/** Places the rows of a chart on a canvas of the given width: from data to pixels, in one pure step. */
export function layout(chart: Chart, input: LayoutInput): Scene {
	switch (chart.kind) {
		case 'rank':
			return layoutRank(chart, input);
		case 'map':
			return layoutMap(chart, input);
		case 'trend':
			return layoutTrend(chart, input);
		case 'scatter':
			return layoutScatter(chart, input);
		case 'spread':
			return layoutSpread(chart, input);
		case 'ledger':
			return layoutLedger(chart, input);
	}
}
