import { extent } from 'd3-array';
import type { TrendPanel } from '../../figure/chart';
import { fromZero, linear, niceLinear, niceLog, type Scale } from '../scale';
import type { Series } from './series';

/** From the values of a panel to pixels; `range` runs from bottom to top. */
export function valueScale(
	panel: TrendPanel,
	series: readonly Series[],
	range: readonly [number, number]
): Scale {
	if (panel.domain && panel.scale !== 'log') return linear(panel.domain, range);
	const values = series.flatMap((s) =>
		s.points.flatMap((p) => [p.y, ...(p.interval ?? [])].filter((v) => v !== null))
	);
	if (panel.scale !== 'log') return niceLinear(fromZero(values), range);
	const [low, high] = extent(values);
	return niceLog([low ?? 1, high ?? 10], range);
}
