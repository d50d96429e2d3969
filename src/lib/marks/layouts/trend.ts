import { extent, group } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { TrendChart, TrendPanel } from '../../figure/chart';
import { ENTITIES } from '../../figure/entity';
import type { Localised } from '../../i18n/language';
import type { Guide, Mark, Scene, SceneLine, SceneText } from '../scene';
import { fitText } from '../text-width';
import { valueAxisY } from './axis';
import { keyOf, type LayoutInput, NARROW, num, px, text } from './input';
import { spreadLabels } from './spread-labels';

const GUTTER = 44;
const LABELS = 118;
/** Up to this many series each has its colour and name; beyond, only the outermost do. */
const NAMED = 6;

interface Point {
	readonly index: number;
	readonly x: number;
	readonly y: number | null;
}

interface Series {
	readonly key: string;
	readonly name: string;
	readonly entity: string;
	readonly points: readonly Point[];
}

const UNPUBLISHED: Localised = { en: 'not published', fr: 'non publié' };

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

function seriesOf(chart: TrendChart, column: string, { rows }: LayoutInput): Series[] {
	const groups = group(
		rows.map((row, index) => ({ row, index })),
		({ row }) => keyOf(row, chart.key)
	);
	return [...groups].map(([key, members]) => ({
		key,
		name: text(members[0]?.row[chart.label]),
		entity: text(members[0]?.row[chart.entity]),
		points: members
			.map(({ row, index }) => ({ index, x: num(row[chart.x]) ?? NaN, y: num(row[column]) }))
			.sort((a, b) => a.x - b.x)
	}));
}

const last = (s: Series) => s.points.findLast((p) => p.y !== null);

/** The series that carry a name: all when few, else those that end highest and lowest and that moved most. */
function named(series: readonly Series[]): ReadonlySet<string> {
	if (series.length <= NAMED) return new Set(series.map((s) => s.key));
	const ends = series.flatMap((s) => {
		const [to, from] = [last(s), s.points.find((p) => p.y !== null)];
		return to?.y == null || from?.y == null ? [] : [{ key: s.key, y: to.y, moved: to.y - from.y }];
	});
	const byEnd = ends.toSorted((a, b) => a.y - b.y);
	const byMove = ends.toSorted((a, b) => a.moved - b.moved);
	return new Set([byEnd.at(0), byEnd.at(-1), byMove.at(0), byMove.at(-1)].flatMap((e) => (e ? [e.key] : [])));
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
			...yearTexts(series, x, x0, bottom, language),
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

function breakText(
	panel: TrendPanel,
	x: (v: number) => number,
	top: number,
	language: LayoutInput['language']
): SceneText[] {
	if (!panel.breakAfter) return [];
	return [
		{
			x: px(x(panel.breakAfter.x + 0.5)) + 6,
			y: top + 10,
			text: panel.breakAfter.label[language],
			anchor: 'start',
			role: 'note'
		}
	];
}

/** The years, and below them how many series have no figure for that year. */
function yearTexts(
	series: readonly Series[],
	x: (v: number) => number,
	x0: number,
	bottom: number,
	language: LayoutInput['language']
): SceneText[] {
	const years = [...new Set(series.flatMap((s) => s.points.map((p) => p.x)))].sort((a, b) => a - b);
	const blanks = (year: number) =>
		series.filter((s) => s.points.some((p) => p.x === year && p.y === null)).length;
	const anyBlank = years.some((year) => blanks(year) > 0);
	return [
		...years.map((year, i): SceneText => ({
			x: px(x(year)),
			y: bottom + 18,
			text: i === 0 || i === years.length - 1 ? String(year) : `’${String(year).slice(2)}`,
			anchor: 'middle',
			role: 'tick'
		})),
		...(anyBlank
			? years.flatMap((year): SceneText[] =>
					blanks(year) === 0
						? []
						: [{ x: px(x(year)), y: bottom + 36, text: String(blanks(year)), anchor: 'middle', role: 'note' }]
				)
			: []),
		...(anyBlank
			? [
					{
						x: px(x(years.findLast((y) => blanks(y) > 0) ?? 0)) + 12,
						y: bottom + 36,
						text: UNPUBLISHED[language],
						anchor: 'start',
						role: 'note'
					} as const
				]
			: [])
	];
}

function endLabels(
	series: readonly Series[],
	x: (v: number) => number,
	y: (v: number) => number,
	top: number,
	bottom: number
): SceneText[] {
	const ends = series.flatMap((s) => {
		const end = last(s);
		return end?.y == null ? [] : [{ name: s.name, x: x(end.x), y: y(end.y) }];
	});
	const placed = spreadLabels(
		ends.map((e) => e.y),
		15,
		top,
		bottom
	);
	return ends.map((e, i) => ({
		x: px(e.x) + 9,
		y: px(placed[i] ?? e.y) + 4,
		text: fitText(e.name, 13, LABELS - 10),
		anchor: 'start',
		role: 'label'
	}));
}
