import type { TrendChart, TrendPanel } from '../../figure/chart';
import type { Localised } from '../../i18n/language';
import type { SceneText } from '../scene';
import { fitText } from '../text-width';
import { type LayoutInput, px } from './input';
import { last, type Series } from './series';
import { spreadLabels } from './spread-labels';

/** The room right of a panel for the names of its series, in pixels. */
export const LABELS = 118;

const UNPUBLISHED: Localised = { en: 'not published', fr: 'non publié' };

/** The name of a break in the series, beside it. */
export function breakText(
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
export function yearTexts(
	series: readonly Series[],
	x: (v: number) => number,
	bottom: number,
	language: LayoutInput['language']
): SceneText[] {
	const years = [...new Set(series.flatMap((s) => s.points.map((p) => p.x)))].sort((a, b) => a - b);
	const blanks = (year: number) =>
		series.filter((s) => s.points.some((p) => p.x === year && p.y === null)).length;
	const anyBlank = years.some((year) => blanks(year) > 0);
	const ticks = yearTicks(years, x);
	return [
		...ticks.map((year, i): SceneText => ({
			x: px(x(year)),
			y: bottom + 18,
			text: i === 0 || i === ticks.length - 1 ? String(year) : `’${String(year).slice(2)}`,
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

/** The least room for a year on the axis, in pixels. */
const YEAR = 25;

/** The years written below the axis: all where there is room, else the first, the last and every fifth or tenth. */
function yearTicks(years: readonly number[], x: (v: number) => number): readonly number[] {
	const [first, final] = [years[0], years.at(-1)];
	if (first === undefined || final === undefined || first === final) return years;
	const room = (x(final) - x(first)) / (final - first);
	const every = [1, 2, 5, 10, 20].find((step) => step * room >= YEAR) ?? 50;
	const clear = (year: number) => (year - first) * room >= YEAR * 1.4 && (final - year) * room >= YEAR * 1.4;
	if (every === 1) return years;
	return years.filter((year) => year === first || year === final || (year % every === 0 && clear(year)));
}

/** What the tinted years are, beside them. */
export function thinTexts(
	chart: TrendChart,
	years: readonly number[],
	x: (v: number) => number,
	top: number,
	language: LayoutInput['language']
): SceneText[] {
	const [first, final] = [years[0], years.at(-1)];
	if (!chart.thin || first === undefined || final === undefined) return [];
	return [
		{ x: px(x(final + 0.5)), y: top - 6, text: chart.thin.label[language], anchor: 'end', role: 'note' }
	];
}

/** The names of series where they end, moved apart. */
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
		text: fitText(e.name, 13, edge - e.x - 9),
		anchor: 'start',
		role: 'label'
	}));
}
