import { max } from 'd3-array';
import type { RankChart } from '../../figure/chart';
import { type Look, looksIn } from '../../figure/look';
import { UNKNOWN } from '../../figure/say/quantity';
import { fromZero, niceLinear } from '../scale';
import type { Guide, Mark, Scene, SceneText, Segment } from '../scene';
import { fitText, textWidth } from '../text-width';
import { valueAxisX, valueAxisY } from './axis';
import { FONT, keyOf, type LayoutInput, NARROW, nameOf, num, px, text } from './input';

/** Up to this many rows each gets a name; beyond, only the ends and the middle do. */
const NAMED = 30;

/** How far above its bar a label may be and still be read as its own, in pixels. */
const LEADER = 24;

const HALF = {
	en: (value: string) => `half of them: up to ${value}`,
	fr: (value: string) => `la moitié : jusqu’à ${value}`
};

interface Ranked {
	readonly index: number;
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly name: string;
	readonly keys: readonly string[];
	readonly look: Look | undefined;
}

/** Rows in the order given, as bars with heads and intervals; upright when wide and many, lying otherwise. */
export function layoutRank(chart: RankChart, input: LayoutInput): Scene {
	const items = ranked(chart, input);
	if (isMany(chart, items) && input.width >= NARROW) return upright(chart, items, input);
	return lying(chart, items, input);
}

const isMany = ({ named }: RankChart, items: readonly Ranked[]) =>
	named === undefined && items.length > NAMED;

function ranked(chart: RankChart, input: LayoutInput): Ranked[] {
	const { entity } = chart;
	const looks = entity === undefined ? new Map<string, Look>() : looksIn(input.rows, entity, input.view);
	return input.rows.flatMap((row, index) => {
		const value = num(row[chart.value.column]);
		if (value === null) return [];
		return {
			index,
			value,
			low: num(row[chart.interval[0]]) ?? value,
			high: num(row[chart.interval[1]]) ?? value,
			name: nameOf(chart, row, input),
			keys: [keyOf(row, chart.key)],
			look: looks.get(text(row[entity ?? '']))
		};
	});
}

/** The names of rows without a value: they are said, and no mark stands for them. */
const valueless = (chart: RankChart, input: LayoutInput): string[] =>
	input.rows.filter((row) => num(row[chart.value.column]) === null).map((row) => nameOf(chart, row, input));

const domain = (items: readonly Ranked[]) => fromZero(items.flatMap((d) => [d.low, d.high]));

function mark(d: Ranked, x: number, y: number, size: number, stem: Segment, interval: Segment): Mark {
	return {
		index: d.index,
		keys: d.keys,
		label: d.name,
		x: px(x),
		y: px(y),
		shape: d.look?.shape ?? 'dot',
		size,
		tone: d.look?.tone ?? 'neutral',
		stem,
		...(d.low === d.high ? {} : { interval })
	};
}

function upright(chart: RankChart, items: readonly Ranked[], input: LayoutInput): Scene {
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

function title(chart: RankChart, x: number, y: number, language: LayoutInput['language']): SceneText {
	return { x, y, text: chart.value.title[language], anchor: 'start', role: 'title' };
}

function lying(chart: RankChart, items: readonly Ranked[], input: LayoutInput): Scene {
	const { width, format, language } = input;
	const many = isMany(chart, items);
	const phone = width < NARROW;
	const unknown = many ? [] : valueless(chart, input);
	const names = [...items.map((d) => d.name), ...unknown];
	const gutter =
		many || phone ? 0 : Math.min(280, Math.max(...names.map((name) => textWidth(name, FONT)), 60) + 12);
	const step = many ? 6 : phone ? 36 : 24;
	const top = 44;
	const left = gutter + (gutter === 0 ? 4 : 0);
	const right = width - (many ? 12 : 92);
	const height = Math.max(top + (items.length + unknown.length) * step + 10, 90);
	const bottom = height - 6;
	const x = niceLinear(domain(items), [left, right]);
	const zero = items.some((d) => d.low < 0) ? px(x(0)) : left;
	const axis = items.length
		? valueAxisX(x, top - 4, bottom, phone ? 4 : 6, input)
		: { guides: [], texts: [] };
	const lift = phone && !many ? 8 : 0;
	const cy = (i: number) => px(top + i * step + step / 2 + lift);
	const size = many ? 3 : 5;
	const marks = items.map((d, i) =>
		mark(
			d,
			x(d.value),
			cy(i),
			size,
			[zero, cy(i), px(x(d.value)), cy(i)],
			[px(x(d.low)), cy(i), px(x(d.high)), cy(i)]
		)
	);
	return {
		width,
		height,
		guides: axis.guides,
		texts: [
			title(chart, 0, 14, language),
			...axis.texts,
			...(many ? endsAndMiddle(chart, items, marks, x, input) : items.flatMap((d, i) => beside(d, i))),
			...unknown.flatMap((name, i) => line(name, items.length + i, left + 10, UNKNOWN[language]))
		],
		lines: [],
		marks,
		lands: [],
		brush: { axis: 'x', plot: [left, top - 4, right, bottom], invert: x.invert, place: x }
	};

	function beside(d: Ranked, i: number): SceneText[] {
		const value = format.quantity(d.value, chart.value.unit);
		return line(d.name, i, px(x(Math.max(0, d.high))) + 10, value);
	}

	function line(name: string, i: number, at: number, value: string): SceneText[] {
		return [
			phone
				? { x: left, y: cy(i) - 10, text: fitText(name, FONT, width - 90), anchor: 'start', role: 'label' }
				: { x: left - 10, y: cy(i) + 4, text: fitText(name, FONT, gutter), anchor: 'end', role: 'label' },
			{ x: at, y: cy(i) + 4, text: value, anchor: 'start', role: 'tick' }
		];
	}
}

/** The greatest, and others in even steps where a label stands clear of all bars it is beside. */
function endsAndMiddle(
	chart: RankChart,
	items: readonly Ranked[],
	marks: readonly Mark[],
	x: (value: number) => number,
	{ width, format }: LayoutInput
): SceneText[] {
	const every = Math.ceil(items.length / 9);
	const last = items.length - 1;
	return items.flatMap((d, i) => {
		const m = marks[i];
		if (!m || (i !== last && (i % every !== 0 || last - i < every / 2))) return [];
		const label = format.pair(d.name, format.number(d.value, chart.value.unit));
		const beside = items.filter((_, j) => Math.abs((marks[j]?.y ?? 0) - m.y) < FONT);
		const beyond = px(x(Math.max(...beside.map(({ value, high }) => Math.max(value, high))))) + 10;
		const fits = beyond + textWidth(label, FONT) < width;
		if (!fits && i !== last) return [];
		return [
			{
				x: fits ? beyond : width - 4,
				y: fits ? m.y + 4 : m.y + 18,
				text: label,
				anchor: fits ? 'start' : 'end',
				role: 'label'
			} as const
		];
	});
}
