import type { RankChart } from '../../figure/chart';
import type { Scene } from '../scene';
import { type LayoutInput, NARROW } from './input';
import { lying } from './rank-lying';
import { upright } from './rank-upright';
import { isMany, ranked } from './ranked';

/** Rows in the order given, as bars with heads and intervals; upright when wide and many, lying otherwise. */
export function layoutRank(chart: RankChart, input: LayoutInput): Scene {
	const items = ranked(chart, input);
	if (isMany(chart, items) && input.width >= NARROW) return upright(chart, items, input);
	return lying(chart, items, input);
}
