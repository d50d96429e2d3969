import type { TrendChart, TrendPanel } from '../../figure/chart';
import { UNKNOWN } from '../../figure/say/quantity';
import type { SceneText } from '../scene';
import { fitText, wrapText } from '../text-width';
import { FONT, type LayoutInput, px } from './input';
import { heightOf, last, type Series } from './series';
import { spreadLabels } from './spread-labels';
import { yearAxis } from './year-axis';

/** The room right of a panel for the names of its series, in pixels. */
export const LABELS = 118;

/** The part of a wide panel that they may take beyond that. */
export const LABELS_SHARE = 0.18;

/** The height of a line of such a name. */
const LINE = 15;

/** The name of a break in the series, above it: no line crosses it there. */
export function breakText(
	broken: TrendPanel['breakAfter'],
	x: (v: number) => number,
	top: number,
	language: LayoutInput['language']
): SceneText[] {
	if (!broken) return [];
	return [
		{
			x: px(x(broken.x + 0.5)) + 6,
			y: top - 6,
			text: broken.label[language],
			anchor: 'start',
			role: 'note'
		}
	];
}

/** The years, and below them how many series have no figure for that year. */
export function yearTexts(
	{ unknown = UNKNOWN }: TrendPanel,
	series: readonly Series[],
	x: (v: number) => number,
	bottom: number,
	language: LayoutInput['language'],
	names?: ReadonlyMap<number, string>
): SceneText[] {
	const years = [...new Set(series.flatMap((s) => s.points.map((p) => p.x)))].sort((a, b) => a - b);
	const blanks = (year: number) =>
		series.filter((s) => s.points.some((p) => p.x === year && p.y === null && !p.interval)).length;
	const anyBlank = years.some((year) => blanks(year) > 0);
	return [
		...yearAxis(years, x, bottom + 18, names),
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
						text: unknown[language],
						anchor: 'start',
						role: 'note'
					} as const
				]
			: [])
	];
}

/** What the tinted years are, above their end. */
export function thinTexts(
	chart: TrendChart,
	years: readonly number[],
	x: (v: number) => number,
	top: number,
	right: number,
	language: LayoutInput['language']
): SceneText[] {
	const final = years.at(-1);
	if (!chart.thin || final === undefined) return [];
	const end = Math.min(right, x(final + 0.5));
	return [{ x: px(end), y: top - 6, text: chart.thin.label[language], anchor: 'end', role: 'note' }];
}

/** The names of series where they end, moved apart, in as many lines as they need. */
export function endLabels(
	series: readonly Series[],
	x: (v: number) => number,
	y: (v: number) => number,
	top: number,
	bottom: number,
	edge: number
): SceneText[] {
	const ends = series.flatMap((s) => {
		const end = last(s);
		const at = end ? heightOf(end) : null;
		if (!end || at === null) return [];
		const left = x(end.x) + 9;
		const lines = wrapText(s.name, FONT, edge - left).map((line) => fitText(line, FONT, edge - left));
		return { lines, left, y: y(at) };
	});
	const placed = spreadLabels(
		ends.map((e) => e.y),
		ends.map((e) => e.lines.length * LINE + (e.lines.length > 1 ? 3 : 0)),
		top,
		bottom
	);
	return ends.flatMap((e, i) =>
		e.lines.map((text, line): SceneText => ({
			x: px(e.left),
			y: px((placed[i] ?? e.y) + (line - (e.lines.length - 1) / 2) * LINE) + 4,
			text,
			anchor: 'start',
			role: 'label'
		}))
	);
}
