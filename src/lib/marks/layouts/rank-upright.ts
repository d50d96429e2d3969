import { max } from 'd3-array';
import type { RankChart } from '../../figure/chart';
import { niceLinear } from '../scale';
import type { Guide, Scene, SceneText, Segment } from '../scene';
import { textWidth } from '../text-width';
import { valueAxisY } from './axis';
import { FONT, type LayoutInput, px } from './input';
import { domain, mark, type Ranked, title } from './ranked';

/** How far above its bar a label may be and still be read as its own, in pixels. */
const LEADER = 24;

const HALF = {
	en: (value: string) => `half of them: up to ${value}`,
	fr: (value: string) => `la moitié : jusqu’à ${value}`
};

/** Bars side by side, with names for the ends and the middle alone. */
export function upright(chart: RankChart, items: readonly Ranked[], input: LayoutInput): Scene {
	const { width, format, language } = input;
	const height = 400;
	const plot: Segment = [44, 34, width - 8, height - 12];
	const [left, top, right, bottom] = plot;
	const step = (right - left) / (items.length + 0.7);
	const y = niceLinear(domain(items), [bottom, top]);
	const size = Math.min(4, step * 0.5);
	const axis = valueAxisY(y, left, right, 6, input);
	const centre = (i: number) => left + step * (i + 0.85);
	const marks = items.map((d, i) => {
		const cx = px(centre(i));
		return mark(
			d,
			cx,
			y(d.value),
			size,
			[cx, px(y(0)), cx, px(y(d.value))],
			[cx, px(y(d.low)), cx, px(y(d.high))]
		);
	});
	/** A label above the bar at `i`, clear of all bars and whiskers it passes over. */
	const above = (i: number, label: string, anchor: SceneText['anchor']): SceneText[] => {
		const m = marks[i];
		if (!m) return [];
		const reach = textWidth(label, FONT);
		const [from, to] = anchor === 'start' ? [m.x, m.x + reach] : [m.x - reach, m.x];
		const under = items.filter((_, j) => centre(j) >= from - 4 && centre(j) <= to + 4);
		const y0 = px(y(max(under, (d) => d.high) ?? 0)) - 12;
		return [{ x: m.x, y: Math.max(y0, top - 8), text: label, anchor, role: 'label' }];
	};
	const value = (d: Ranked | undefined) =>
		d ? format.pair(d.name, format.quantity(d.value, chart.value.unit)) : '';
	const last = items.length - 1;
	const middle = Math.floor(last / 2);
	const half = items[middle];
	const halfLabel = half
		? above(middle, HALF[language](format.quantity(half.value, chart.value.unit)), 'end')
		: [];
	/** The least and the greatest by name, and where each bar ends. */
	const ends = (
		[
			[0, 'start'],
			[last, 'end']
		] as const
	).flatMap(([i, anchor]) =>
		above(i, value(items[i]), anchor).map((label) => ({ label, from: px(y(items[i]?.high ?? 0)) - 3 }))
	);
	const guides: Guide[] = [
		...axis.guides,
		...halfLabel.map((t): Guide => ({ at: [t.x, bottom, t.x, t.y - 12], role: 'reference' })),
		// A name that taller bars push far up would seem to be theirs.
		...ends
			.filter(({ label, from }) => from - label.y > LEADER)
			.map(({ label, from }): Guide => ({
				at: [label.x, from, label.x, label.y + 4],
				role: 'reference'
			}))
	];
	return {
		width,
		height,
		guides,
		texts: [
			title(chart, 0, 16, language),
			...axis.texts,
			...ends.map(({ label }) => label),
			...halfLabel.map((t) => ({ ...t, x: t.x - 6 }))
		],
		lines: [],
		marks,
		lands: [],
		brush: { axis: 'y', plot, invert: y.invert, place: y }
	};
}
