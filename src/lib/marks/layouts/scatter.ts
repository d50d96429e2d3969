import { extent } from 'd3-array';
import type { Value } from '../../engine/connector';
import type { AxisQuantity, ScatterChart } from '../../figure/chart';
import { looksIn } from '../../figure/look';
import { ZOOM } from '../lens';
import { niceLinear, niceLog, type Scale, time, years } from '../scale';
import type { Mark, Scene, SceneText } from '../scene';
import { seenScale } from '../seen-scale';
import { textWidth } from '../text-width';
import { WHOLE } from '../whole';
import { tickText, valueAxisX, valueAxisY } from './axis';
import { classAxis } from './class-axis';
import { FONT, keyOf, type LayoutInput, NARROW, nameOf, num, px, text } from './input';

/** With more marks than this each is small, so that many can be told apart. */
const MANY = 80;
/** How many marks are tried for a name: all names of a crowd would hide it. */
const TRIED = 80;
const STRIP = 60;
/** The height of a strip that holds a crowd, and of its marks' columns. */
const CROWD_STRIP = 110;
const STACK = 72;
const COLUMN = 6;
const TICKS = 5;

/** One quantity against another; a strip below the plot holds the rows whose second quantity is unknown. */
export function layoutScatter(chart: ScatterChart, input: LayoutInput): Scene {
	const { rows, width, language, lens = WHOLE } = input;
	const phone = width < NARROW;
	const classes = chart.x.classes && classAxis(chart, input);
	const room = classes?.room ?? 0;
	const xs = rows.map((row) => classes?.of(row) ?? placeable(chart.x, row[chart.x.column]));
	const ys = rows.map((row) => placeable(chart.y, row[chart.y.column]));
	const stacked = chart.count === undefined && rows.length > MANY;
	const strip = chart.unknownY !== undefined && ys.includes(null) ? (stacked ? CROWD_STRIP : STRIP) : 0;
	const height = (phone ? 400 : 420) + strip + room;
	const [top, bottom] = [36, height - 48 - strip - room];
	const y = seenScale(scaleOf(chart.y, ys, [bottom, top], 1), [bottom, top], lens.y);
	const left = gutter(y, input);
	const right = width - 16;
	const across = [left, right] as const;
	const x = classes?.scale(across) ?? seenScale(scaleOf(chart.x, xs, across, 1.2), across, lens.x);
	const axisY = valueAxisY(y, left, right, TICKS, input);
	const axisX =
		classes?.axis([left, top, right, bottom]) ?? valueAxisX(x, top, bottom, phone ? 4 : 6, input, 'below');
	const stripTop = bottom + 58 + room;
	const stripY = stacked ? height - 18 : stripTop + 14;
	const looks = looksIn(rows, chart.entity);
	const repeats = repeated(chart, rows);
	const placed = rows.flatMap((row, index): Mark[] => {
		if (repeats(index)) return [];
		const [atX, atY] = [xs[index] ?? null, ys[index] ?? null];
		if (atX === null || (atY === null && strip === 0)) return [];
		const [markX, markY] = [px(x(atX)), atY === null ? stripY : px(y(atY))];
		if (markX < left || markX > right || (atY !== null && (markY < top || markY > bottom))) return [];
		const look = looks.get(text(row[chart.entity]));
		const tick = atY === null && stacked;
		return [
			{
				index,
				keys: chart.members ? text(row[chart.members]).split(' ') : [keyOf(row, chart.key)],
				...(chart.gather ? { together: true } : {}),
				label: nameOf(chart, row, input),
				x: markX,
				y: markY,
				shape: tick ? 'dot' : (look?.shape ?? 'dot'),
				size: tick ? 2.2 : sizeOf(chart, input, index),
				tone: tick ? 'neutral' : (look?.tone ?? 'neutral'),
				hollow: isHollow(chart, row),
				...(chart.own !== undefined && row[chart.own] === null ? { projected: true } : {})
			}
		];
	});
	const marks = classes ? classes.apart(placed) : strip && stacked ? stack(placed, stripY) : placed;
	return {
		width,
		height,
		guides: [
			...axisY.guides,
			...axisX.guides.map((g) => ({ ...g, role: 'grid' as const })),
			...(strip
				? [
						{
							at: [left, stripY + (stacked ? 4 : 16), right, stripY + (stacked ? 4 : 16)] as const,
							role: 'grid' as const
						}
					]
				: [])
		],
		texts: [
			{ x: 0, y: 16, text: chart.y.title[language], anchor: 'start', role: 'title' },
			...axisY.texts,
			...axisX.texts,
			{ x: right, y: bottom + 36 + room, text: chart.x.title[language], anchor: 'end', role: 'title' },
			...(strip && chart.unknownY
				? [
						{
							x: left,
							y: stripTop,
							text: stacked
								? input.format.pair(
										chart.unknownY[language],
										input.format.number(marks.filter(({ y }) => y > bottom).length)
									)
								: chart.unknownY[language],
							anchor: 'start',
							role: 'note'
						} as const
					]
				: []),
			...labels(classes ? marks.filter((m) => !m.hollow) : marks, marks, { left, right, bottom })
		],
		lines: [],
		marks,
		lands: [],
		...(classes ? {} : { plot: [left, top, right, bottom] as const, zoom: ZOOM })
	};
}

/** Whether a row stands in the mark of an earlier one that it was gathered with. */
function repeated(
	{ gather, members = '' }: ScatterChart,
	rows: LayoutInput['rows']
): (index: number) => boolean {
	const seen = new Set<string>();
	const again = rows.map((row) => {
		const stands = text(row[members]);
		return gather !== undefined && (seen.has(stands) || !seen.add(stands));
	});
	return (index) => again[index] ?? false;
}

/** Marks of the strip set one above the other where they stand together, so that their number can be seen. */
function stack(marks: readonly Mark[], base: number): Mark[] {
	const column = (m: Mark) => Math.floor(m.x / COLUMN);
	const heights = new Map<number, number>();
	const places = marks.map((m) => {
		const below = heights.get(column(m)) ?? 0;
		if (m.y === base) heights.set(column(m), below + 1);
		return below;
	});
	const step = Math.min(5, STACK / Math.max(...heights.values()));
	return marks.map((m, i) => (m.y === base ? { ...m, y: px(base - (places[i] ?? 0) * step) } : m));
}

/** A value as a number that the axis has a place for: a logarithmic one has none for zero. */
function placeable({ scale }: AxisQuantity, value: Value | undefined): number | null {
	const at = value instanceof Date ? value.getTime() : num(value);
	return scale === 'log' && at !== null && at <= 0 ? null : at;
}

function scaleOf(
	{ scale, unit, from = 0 }: AxisQuantity,
	values: readonly (number | null)[],
	range: readonly [number, number],
	least: number
): Scale {
	const [low, high] = extent(values.filter((value) => value !== null));
	if (scale === 'log') return niceLog([low ?? 1, high ?? 10], range);
	if (scale === 'time') return time([low ?? 0, high ?? 0], range);
	if (unit === 'year') return years([low ?? 0, high ?? 0], range);
	const begin = Math.min(from, low ?? from);
	return niceLinear([begin, Math.max(high ?? least, from ? least : 0) || (begin < 0 ? 0 : least)], range);
}

/** The room left of the plot for the values of its axis. */
function gutter(y: Scale, { format }: LayoutInput): number {
	const ticks = y.ticks(TICKS);
	return Math.max(44, ...ticks.map((t) => Math.ceil(textWidth(tickText(t, ticks, y, format), 12)) + 14));
}

function sizeOf(chart: ScatterChart, { rows }: LayoutInput, index: number): number {
	if (chart.count === undefined) return rows.length > MANY ? 3 : 5;
	return Math.min(11, Math.round(4 + Math.sqrt(num(rows[index]?.[chart.count]) ?? 1)));
}

const isHollow = ({ own, hollow }: ScatterChart, row: LayoutInput['rows'][number]): boolean =>
	(own !== undefined && row[own] !== true) || (hollow !== undefined && row[hollow.column] === true);

/** Names beside as many marks as have room for them whole: the outermost first. */
function labels(
	candidates: readonly Mark[],
	marks: readonly Mark[],
	{ left, right, bottom }: Record<'left' | 'right' | 'bottom', number>
): SceneText[] {
	const taken: { x0: number; x1: number; y: number }[] = marks.map((m) => ({
		x0: m.x - m.size,
		x1: m.x + m.size,
		y: m.y
	}));
	const crowd = marks.length > MANY;
	const order = candidates
		.filter((m) => !crowd || m.y <= bottom)
		.sort((a, b) => a.y - b.y || b.x - a.x)
		.slice(0, crowd ? TRIED : undefined);
	const named = new Set<string>();
	return order.flatMap((m): SceneText[] => {
		if (crowd && named.has(m.label)) return [];
		const w = textWidth(m.label, FONT);
		for (const anchor of ['start', 'end'] as const) {
			const x0 = anchor === 'start' ? m.x + m.size + 5 : m.x - m.size - 5 - w;
			const box = { x0, x1: x0 + w, y: m.y };
			const clear = taken.every((t) => Math.abs(t.y - box.y) > 13 || t.x1 < box.x0 || t.x0 > box.x1);
			if (!clear || box.x0 < left + 4 || box.x1 > right + 12) continue;
			taken.push(box);
			named.add(m.label);
			return [{ x: px(anchor === 'start' ? x0 : x0 + w), y: m.y + 4, text: m.label, anchor, role: 'label' }];
		}
		return [];
	});
}
