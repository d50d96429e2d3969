import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { TrendChart, TrendPanel } from '../../figure/chart';
import { ENTITIES } from '../../figure/entity';
import type { Guide, Mark, Scene, SceneLine } from '../scene';
import { valueAxisY } from './axis';
import { type LayoutInput, NARROW, px } from './input';
import { named, type Point, seriesOf } from './series';
import { breakText, endLabels, LABELS, yearTexts } from './trend-texts';

const GUTTER = 44;

/** Panels side by side (below one another on a phone) that share their years. */
export function layoutTrend(chart: TrendChart, input: LayoutInput): Scene {
	const phone = input.width < NARROW;
	const gap = phone ? 40 : 24;
	const width = phone ? input.width : (input.width - gap) / chart.panels.length;
	const height = phone ? 300 : 380;
	const scenes = chart.panels.map((panel, i) =>
		panelScene(
			chart,
			panel,
			input,
			phone ? 0 : i * (width + gap),
			phone ? i * (height + gap) : 0,
			width,
			height
		)
	);
	return {
		width: input.width,
		height: phone ? chart.panels.length * (height + gap) - gap : height,
		guides: scenes.flatMap((s) => s.guides),
		texts: scenes.flatMap((s) => s.texts),
		lines: scenes.flatMap((s) => s.lines),
		marks: scenes.flatMap((s) => s.marks),
		lands: []
	};
}

function panelScene(
	chart: TrendChart,
	panel: TrendPanel,
	input: LayoutInput,
	x0: number,
	y0: number,
	width: number,
	height: number
): Scene {
	const { language } = input;
	const series = seriesOf(chart, panel.column, input);
	const years = extent(series.flatMap((s) => s.points.map((p) => p.x)));
	const [first, final] = [years[0] ?? 0, years[1] ?? 1];
	const [left, right] = [x0 + GUTTER, x0 + width - LABELS];
	const [top, bottom] = [y0 + 36, y0 + height - 48];
	const x = scaleLinear([first, Math.max(final, first + 1)], [left, right]);
	const y = scaleLinear(panel.domain, [bottom, top]);
	const axis = valueAxisY(y, left, right, 5, input);
	const strong = named(series);
	const path = line<Point>()
		.defined((p) => p.y !== null)
		.x((p) => px(x(p.x)))
		.y((p) => px(y(p.y ?? 0)));
	const lines = series.map((s): SceneLine => {
		const cut = panel.breakAfter?.x ?? Infinity;
		const parts = [s.points.filter((p) => p.x <= cut), s.points.filter((p) => p.x > cut)];
		return {
			d: parts.map((part) => path(part) ?? '').join(''),
			tone: strong.has(s.key) ? `e-${s.entity}` : 'faint',
			keys: [s.key]
		};
	});
	const marks = series.flatMap((s) =>
		s.points.flatMap((p): Mark[] =>
			p.y === null
				? []
				: [
						{
							index: p.index,
							keys: [s.key],
							label: s.name,
							x: px(x(p.x)),
							y: px(y(p.y)),
							shape: ENTITIES[s.entity]?.shape ?? 'dot',
							size: strong.has(s.key) ? 3.5 : 0,
							tone: `e-${s.entity}`,
							series: `${panel.column}/${s.key}`
						}
					]
		)
	);
	return {
		width,
		height,
		guides: [
			...axis.guides,
			...markGuide(chart, input, x, top, bottom),
			...breakGuide(panel, x, top, bottom)
		],
		texts: [
			{ x: x0, y: y0 + 16, text: panel.title[language], anchor: 'start', role: 'title' },
			...axis.texts,
			...yearTexts(series, x, bottom, language),
			...breakText(panel, x, top, language),
			...endLabels(
				series.filter((s) => strong.has(s.key)),
				x,
				y,
				top,
				bottom
			)
		],
		lines: lines.toSorted((a, b) => Number(b.tone === 'faint') - Number(a.tone === 'faint')),
		marks,
		lands: []
	};
}

function markGuide(
	chart: TrendChart,
	{ view }: LayoutInput,
	x: (v: number) => number,
	top: number,
	bottom: number
): Guide[] {
	const value = chart.mark ? view[chart.mark] : null;
	if (typeof value !== 'number') return [];
	const at = px(x(value));
	return [{ at: [at, top, at, bottom], role: 'axis' }];
}

function breakGuide(panel: TrendPanel, x: (v: number) => number, top: number, bottom: number): Guide[] {
	if (!panel.breakAfter) return [];
	const at = px(x(panel.breakAfter.x + 0.5));
	return [{ at: [at, top, at, bottom], role: 'break' }];
}
