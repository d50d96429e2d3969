import { extent, max } from 'd3-array';
import type { MixChart } from '../../figure/chart';
import { UNKNOWN } from '../../figure/say/quantity';
import { linear, niceLinear, type Scale } from '../scale';
import type { Guide, Mark, Scene, SceneLine, SceneText } from '../scene';
import { fitText, textWidth } from '../text-width';
import { valueAxisY } from './axis';
import { FONT, type LayoutInput, NARROW, px } from './input';
import { type Panel, together } from './panels';
import { areasOf, barsOf } from './mix-areas';
import { spreadLabels } from './spread-labels';
import { type Stacks, stacksOf } from './stack';
import { yearAxis } from './year-axis';

const GUTTER = 44;
const GAP = 28;

const isLined = ({ years }: Stacks) => years.some(({ line }) => line !== null);

/** A panel for each key, side by side where there is room: the parts, and below them the line. */
export function layoutMix(chart: MixChart, input: LayoutInput): Scene {
	const all = stacksOf(chart, input);
	const phone = input.width < NARROW;
	const across = phone ? 1 : Math.min(all.length, input.width < 900 ? 2 : 3) || 1;
	const width = (input.width - GAP * (across - 1)) / across;
	const labels = across > 1 || phone ? 0 : labelRoom(chart, all, input);
	const high = (phone ? 220 : 260) + (across === 1 && !phone ? 60 : 0);
	const lined = all.some(isLined);
	const height = 34 + high + (lined ? 130 : chart.line ? 24 : 0) + 30;
	const scenes = all.map((stacks, i) => {
		const [column, row] = [i % across, Math.floor(i / across)];
		const frame = { x0: column * (width + GAP), y0: row * (height + 20), width, high, labels };
		return panel(chart, stacks, all, frame, all.length > 1, input);
	});
	return {
		width: input.width,
		height: Math.ceil(all.length / across) * (height + 20) - 20,
		...together(scenes)
	};
}

interface Frame {
	readonly x0: number;
	readonly y0: number;
	readonly width: number;
	/** The height of the parts' plot. */
	readonly high: number;
	/** The room for the names of the parts, right of a lone panel. */
	readonly labels: number;
}

function labelRoom(chart: MixChart, all: readonly Stacks[], { language }: LayoutInput): number {
	const last = all[0]?.years.findLast((year) => year.slices.length);
	const shown = chart.parts.filter(({ column }) =>
		last?.slices.some((s) => s.column === column && s.to > s.from)
	);
	return Math.max(0, ...shown.map(({ label }) => textWidth(label[language], FONT))) + 14;
}

function panel(
	chart: MixChart,
	stacks: Stacks,
	all: readonly Stacks[],
	{ x0, y0, width, high, labels }: Frame,
	titled: boolean,
	input: LayoutInput
): Panel {
	const { language } = input;
	const share = chart.share !== undefined && input.view[chart.share] != null;
	const [left, right] = [x0 + GUTTER, x0 + width - Math.max(labels, 12)];
	const [top, bottom] = [y0 + 34, y0 + 34 + high];
	const years = all.flatMap((s) => s.years.map((year) => year.x));
	const [first, last] = extent(years);
	const [from, to] = [first ?? 0, Math.max(last ?? 1, (first ?? 0) + 1)];
	const inset = chart.form === 'bars' ? (right - left) / (to - from + 1) / 2 : 0;
	const x = linear([from, to], [left + inset, right - inset]);
	const highest = share
		? 100
		: (max((chart.level ? all : [stacks]).flatMap((s) => s.years.map((year) => year.top))) ?? 1);
	const y = niceLinear([0, highest || 1], [bottom, top]);
	const axis = valueAxisY(y, left, right, 5, input);
	const title = share ? SHARE[language] : chart.title[language];
	const below = chart.line
		? linePanel(chart, stacks, all, x, [left, bottom + 40, right, bottom + 130], input)
		: null;
	const lined = below !== null && all.some(isLined);
	return {
		guides: [...axis.guides, ...(below?.guides ?? [])],
		texts: [
			{
				x: x0,
				y: y0 + 16,
				text: fitText(titled ? `${stacks.name}, ${title}` : title, FONT, width),
				anchor: 'start',
				role: 'title'
			},
			...axis.texts,
			...yearAxis(years, x, (lined ? bottom + 130 : bottom) + 18),
			...(labels ? partLabels(chart, stacks, y, right, [top, bottom], input) : []),
			...(below?.texts ?? [])
		],
		areas: chart.form === 'area' ? areasOf(chart, stacks, x, y) : barsOf(chart, stacks, x, y, inset * 1.6),
		lines: below?.lines ?? [],
		marks: marksOf(chart, stacks, x, y, bottom)
	};
}

const SHARE = { en: '% of the whole', fr: '% du total' };

function marksOf(chart: MixChart, stacks: Stacks, x: Scale, y: Scale, bottom: number): Mark[] {
	return stacks.years
		.filter((stack) => stack.slices.length)
		.map((stack) => {
			const [at, top] = [px(x(stack.x)), px(y(stack.top))];
			return {
				index: stack.index,
				keys: [stacks.key],
				label: stacks.name,
				x: at,
				y: top,
				shape: 'dot',
				size: 0,
				tone: 'neutral',
				reach: [at, top, at, bottom],
				series: `${chart.kind}/${stacks.key}`
			};
		});
}

/** The names of the parts beside the last year, moved apart. */
function partLabels(
	chart: MixChart,
	stacks: Stacks,
	y: Scale,
	right: number,
	[top, bottom]: readonly [number, number],
	{ language }: LayoutInput
): SceneText[] {
	const last = stacks.years.findLast((year) => year.slices.length);
	const named = (last?.slices ?? []).flatMap((slice) => {
		const part = chart.parts.find((p) => p.column === slice.column);
		return part && slice.to > slice.from
			? [{ text: part.label[language], y: y((slice.from + slice.to) / 2) }]
			: [];
	});
	const placed = spreadLabels(
		named.map((n) => n.y),
		named.map(() => 15),
		top,
		bottom
	);
	return named.map((n, i) => ({
		x: px(right) + 8,
		y: px(placed[i] ?? n.y) + 4,
		text: n.text,
		anchor: 'start',
		role: 'label'
	}));
}

/** The line below the parts, over the same years and with the same scale in every panel; where it has no value, that is said. */
function linePanel(
	chart: MixChart,
	stacks: Stacks,
	all: readonly Stacks[],
	x: Scale,
	[left, top, right, bottom]: readonly [number, number, number, number],
	input: LayoutInput
): { guides: Guide[]; texts: SceneText[]; lines: SceneLine[] } {
	const title = chart.line?.title[input.language] ?? '';
	const titled = (text: string, y: number): SceneText => ({
		x: left - GUTTER,
		y,
		text: fitText(text, FONT, right - left + GUTTER),
		anchor: 'start',
		role: 'title'
	});
	if (!isLined(stacks)) {
		const at = all.some(isLined) ? top - 12 : top + 4;
		return { guides: [], texts: [titled(input.format.pair(title, UNKNOWN[input.language]), at)], lines: [] };
	}
	const highest = max(all.flatMap((s) => s.years.map((year) => year.line ?? 0)));
	const y = niceLinear([0, highest || 1], [bottom, top]);
	const axis = valueAxisY(y, left, right, 3, input);
	let d = '';
	stacks.years.forEach((b, i) => {
		const a = stacks.years[i - 1];
		if (!a || a.line === null || b.line === null || b.x - a.x !== 1) return;
		d += `M${px(x(a.x))},${px(y(a.line))}L${px(x(b.x))},${px(y(b.line))}`;
	});
	return {
		guides: axis.guides,
		texts: [titled(title, top - 12), ...axis.texts],
		lines: d ? [{ d, tone: chart.line?.tone ?? 'neutral', keys: [stacks.key] }] : []
	};
}
