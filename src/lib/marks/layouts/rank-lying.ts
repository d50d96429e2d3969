import type { RankChart } from '../../figure/chart';
import { UNKNOWN } from '../../figure/say/quantity';
import { niceLinear } from '../scale';
import type { Mark, Scene, SceneText } from '../scene';
import { fitText, textWidth } from '../text-width';
import { valueAxisX } from './axis';
import { FONT, type LayoutInput, NARROW, nameOf, num, px } from './input';
import { domain, isMany, mark, type Ranked, title } from './ranked';

/** The names of rows without a value: they are said, and no mark stands for them. */
const valueless = (chart: RankChart, input: LayoutInput): string[] =>
	input.rows.filter((row) => num(row[chart.value.column]) === null).map((row) => nameOf(chart, row, input));

/** Bars one below the other, each with its name and its value, or of many some. */
export function lying(chart: RankChart, items: readonly Ranked[], input: LayoutInput): Scene {
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
