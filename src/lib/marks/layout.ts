import type { Chart } from '../figure/chart';
import type { LayoutInput } from './layouts/input';
import { layoutLedger } from './layouts/ledger';
import { layoutMap } from './layouts/map';
import { layoutMix } from './layouts/mix';
import { layoutRank } from './layouts/rank';
import { layoutScatter } from './layouts/scatter';
import { layoutSpread } from './layouts/spread';
import { layoutStatus } from './layouts/status';
import { layoutTrend } from './layouts/trend';
import type { Scene } from './scene';

/** The layouts of all kinds at once, for where nothing has to be fetched; a page uses `loadLayout`. */
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
		case 'mix':
			return layoutMix(chart, input);
		case 'status':
			return layoutStatus(chart, input);
	}
}
