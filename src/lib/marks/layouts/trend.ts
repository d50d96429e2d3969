import { extent, group } from 'd3-array';
import type { TrendChart, TrendPanel } from '../../figure/chart';
import { linear, type Scale } from '../scale';
import type { Guide, Mark, Scene, SceneArea, SceneLine } from '../scene';
import { textWidth } from '../text-width';
import { together } from './panels';
import { valueAxisY } from './axis';
import { FONT, type LayoutInput, NARROW, num, px } from './input';
import { type Apart, bandPath, joined, linePaths } from './line-paths';
import { heightOf, last, named, type Point, type Series, seriesOf } from './series';
import { valueScale } from './trend-scale';
import { breakText, endLabels, LABELS, LABELS_SHARE, thinTexts, yearTexts } from './trend-texts';

const GUTTER = 44;

/** With more years than this, only the ends of a line and what no line joins carry a symbol. */
const SYMBOLS = 12;

/** Panels side by side (below one another on a phone) that share their years. */
export function layoutTrend(chart: TrendChart, input: LayoutInput): Scene {
	const phone = input.width < NARROW;
	const gap = phone ? 40 : 24;
	const width = phone ? input.width : (input.width - gap * (chart.panels.length - 1)) / chart.panels.length;
	const height = phone ? 300 : 380;
	const all = chart.panels.map((panel) => seriesOf(chart, panel, input));
	const widest = Math.max(...all.map((series) => widestName(chart, series)));
	const labels = Math.min(Math.max(LABELS, width * LABELS_SHARE), widest + 14);
	const scenes = chart.panels.map((panel, i) => {
		const [x0, y0] = phone ? [0, i * (height + gap)] : [i * (width + gap), 0];
		return panelScene(chart, panel, all[i] ?? [], input, { x0, y0, width, height, labels });
	});
	return {
		width: input.width,
		height: phone ? chart.panels.length * (height + gap) - gap : height,
		...together(scenes)
	};
}

/** Where a panel stands, in pixels; `labels` is the room right of it for the names of its series. */
interface Place {
	readonly x0: number;
	readonly y0: number;
	readonly width: number;
	readonly height: number;
	readonly labels: number;
}

function widestName(chart: TrendChart, series: readonly Series[]): number {
	const strong = named(series, chart.prominent);
	return Math.max(...series.filter((s) => strong.has(s.key)).map((s) => textWidth(s.name, FONT)), 20);
}

function panelScene(
	chart: TrendChart,
	panel: TrendPanel,
	series: readonly Series[],
	input: LayoutInput,
	{ x0, y0, width, height, labels }: Place
): Scene {
	const { language } = input;
	const strong = named(series, chart.prominent);
	const years = extent(series.flatMap((s) => s.points.map((p) => p.x)));
	const [first, final] = [years[0] ?? 0, years[1] ?? 1];
	const [left, right] = [x0 + GUTTER, x0 + width - labels];
	const [top, bottom] = [y0 + 36, y0 + height - 48];
	const x = linear([first, Math.max(final, first + 1)], [left, right]);
	const y = valueScale(panel, series, [bottom, top]);
	const axis = valueAxisY(y, left, right, 5, input);
	const thin = thinYears(chart, input);
	const apart = { span: chart.span ?? 1, breakAfter: panel.breakAfter?.x ?? Infinity };
	const broken = breakWithin(panel, first, final);
	const lines = series.flatMap((s) => linesOf(s, strong.has(s.key), apart, x, y));
	return {
		width,
		height,
		guides: [
			...axis.guides,
			...markGuide(chart, input, x, top, bottom),
			...breakGuide(broken, x, top, bottom)
		],
		texts: [
			{ x: x0, y: y0 + 16, text: panel.title[language], anchor: 'start', role: 'title' },
			...axis.texts,
			...yearTexts(panel, series, x, bottom, language, namesOf(chart, input)),
			...breakText(broken, x, top, language),
			...thinTexts(chart, thin, x, top, right, language),
			...endLabels(
				series.filter((s) => strong.has(s.key)),
				x,
				y,
				top,
				bottom,
				x0 + width
			)
		],
		areas: [
			...tint(thin, x, [left, top, right, bottom]),
			...series.flatMap((s) => band(s, strong.has(s.key), apart, x, y))
		],
		lines: lines.toSorted((a, b) => Number(b.tone === 'faint') - Number(a.tone === 'faint')),
		marks: beside(
			series.flatMap((s) => marksOf(s, strong.has(s.key), panel, apart, x, y)),
			apart
		),
		lands: []
	};
}

function linesOf(s: Series, strong: boolean, apart: Apart, x: Scale, y: Scale): SceneLine[] {
	const { solid, dashed } = linePaths(s.points, x, y, apart);
	const tone = strong ? s.look.tone : 'faint';
	return [
		...(dashed ? [{ d: dashed, tone, keys: s.keys, dashed: true }] : []),
		{ d: solid, tone, keys: s.keys, ...(s.reference ? { dashed: true } : {}) }
	];
}

function band(s: Series, strong: boolean, apart: Apart, x: Scale, y: Scale): SceneArea[] {
	const d = strong ? bandPath(s.points, x, y, apart) : '';
	return d ? [{ d, tone: s.look.tone, role: 'band', keys: s.keys }] : [];
}

/** A mark for each value, so that each can be reached; few carry a symbol where the years are many. */
function marksOf(s: Series, strong: boolean, panel: TrendPanel, apart: Apart, x: Scale, y: Scale): Mark[] {
	const dense = s.points.length > SYMBOLS;
	const joins = (a: Point | undefined, b: Point | undefined) =>
		a !== undefined && b !== undefined && joined(a, b, apart);
	return s.points.flatMap((p, i): Mark[] => {
		const at = heightOf(p);
		if (at === null) return [];
		const alone = !joins(s.points[i - 1], p) && !joins(p, s.points[i + 1]);
		const drawn =
			strong && p.y !== null && (alone || p.hollow || (!s.reference && (!dense || p === last(s))));
		return [
			{
				index: p.index,
				keys: s.keys,
				label: s.name,
				x: px(x(p.x)),
				y: px(y(at)),
				shape: s.look.shape,
				size: drawn ? 3.5 : 0,
				tone: s.look.tone,
				...(p.hollow || p.projected ? { hollow: true } : {}),
				...(p.projected ? { projected: true } : {}),
				...(alone && p.interval ? { interval: whisker(p, p.interval, x, y) } : {}),
				series: `${panel.column}/${s.key}`
			}
		];
	});
}

/** Where no line joins them, values of one year stand side by side, so that no whisker hides another. */
function beside(marks: Mark[], { span }: Apart): Mark[] {
	if (span > 0) return marks;
	const years = group(marks, (m) => m.x);
	return marks.map((m) => {
		const together = years.get(m.x) ?? [];
		const shift = (together.indexOf(m) - (together.length - 1) / 2) * 9;
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = m.interval ?? [];
		return {
			...m,
			x: px(m.x + shift),
			...(m.interval ? { interval: [px(x1 + shift), y1, px(x2 + shift), y2] as const } : {})
		};
	});
}

const whisker = (p: Point, [low, high]: readonly [number, number], x: Scale, y: Scale) =>
	[px(x(p.x)), px(y(low)), px(x(p.x)), px(y(high))] as const;

/** What the periods of a chart are called that are not years. */
function namesOf({ x, xName }: TrendChart, { rows }: LayoutInput): ReadonlyMap<number, string> | undefined {
	if (xName === undefined) return undefined;
	return new Map(rows.map((row) => [num(row[x]) ?? NaN, String(row[xName] ?? '')]));
}

/** The years that few have a value for. */
function thinYears(chart: TrendChart, { rows }: LayoutInput): number[] {
	const { thin } = chart;
	if (!thin) return [];
	const years = rows.filter((row) => row[thin.column] === true).flatMap((row) => num(row[chart.x]) ?? []);
	return [...new Set(years)].sort((a, b) => a - b);
}

function tint(
	years: readonly number[],
	x: Scale,
	[left, top, right, bottom]: readonly number[]
): SceneArea[] {
	if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
	const d = years
		.map((year) => [Math.max(left, x(year - 0.5)), Math.min(right, x(year + 0.5))] as const)
		.map(([a, b]) => `M${px(a)},${top}H${px(b)}V${bottom}H${px(a)}Z`)
		.join('');
	return d ? [{ d, tone: 'neutral', role: 'tint', keys: [] }] : [];
}

function markGuide(chart: TrendChart, { view }: LayoutInput, x: Scale, top: number, bottom: number): Guide[] {
	const value = chart.mark ? view[chart.mark] : null;
	if (typeof value !== 'number') return [];
	const at = px(x(value));
	return [{ at: [at, top, at, bottom], role: 'axis' }];
}

/** The break of a panel, where years on both sides of it are shown. */
const breakWithin = ({ breakAfter }: TrendPanel, first: number, final: number) =>
	breakAfter && first <= breakAfter.x && breakAfter.x < final ? breakAfter : undefined;

function breakGuide(broken: TrendPanel['breakAfter'], x: Scale, top: number, bottom: number): Guide[] {
	if (!broken) return [];
	const at = px(x(broken.x + 0.5));
	return [{ at: [at, top, at, bottom], role: 'break' }];
}
