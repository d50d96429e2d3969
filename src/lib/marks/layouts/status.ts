import type { StatusChart } from '../../figure/chart';
import type { Mark, Scene, SceneText } from '../scene';
import { fitText, textWidth } from '../text-width';
import { FONT, keyOf, keysOf, type LayoutInput, NARROW, nameOf, num, px, text } from './input';
import { yearAxis } from './year-axis';

const ROW = 26;
/** The widest a column of years gets, in pixels. */
const COLUMN = 56;

/** A row for each entity in the order given and a column for each year; on a phone the name stands above its row. */
export function layoutStatus(chart: StatusChart, input: LayoutInput): Scene {
	const { rows, width } = input;
	const phone = width < NARROW;
	const names = new Map(rows.map((row) => [keyOf(row, chart.key), nameOf(chart, row, input)]));
	const years = [...new Set(rows.flatMap((row) => num(row[chart.x]) ?? []))].sort((a, b) => a - b);
	const gutter = phone
		? 0
		: Math.min(260, Math.max(60, ...[...names.values()].map((n) => textWidth(n, FONT))) + 14);
	const column = Math.min(COLUMN, (width - gutter - 8) / Math.max(1, years.length));
	const step = phone ? ROW + 20 : ROW;
	const top = 30;
	const place = new Map(
		[...names.keys()].map((key, i) => [key, top + i * step + step / 2 + (phone ? 8 : 0)])
	);
	const x = (year: number) => gutter + (years.indexOf(year) + 0.5) * column;
	const right = gutter + years.length * column;
	const height = top + names.size * step + 8;
	const marks = rows.flatMap((row, index): Mark[] => {
		const state = chart.states.find(({ value }) => value === text(row[chart.state]));
		const [key, year] = [keyOf(row, chart.key), num(row[chart.x])];
		if (!state || year === null) return [];
		return [
			{
				index,
				keys: keysOf(chart, row),
				label: names.get(key) ?? '',
				x: px(x(year)),
				y: px(place.get(key) ?? 0),
				shape: state.shape,
				size: Math.min(7, column * 0.36),
				tone: state.tone,
				...(state.hollow ? { hollow: true } : {}),
				series: `status/${key}`
			}
		];
	});
	return {
		width,
		height,
		guides: [...place].map(([, y]) => {
			const line = px(phone ? y + ROW / 2 : y + step / 2);
			return { at: [0, line, px(right), line], role: 'grid' };
		}),
		texts: [
			...yearAxis(years, x, 18),
			...[...names].map(([key, name]): SceneText => {
				const y = place.get(key) ?? 0;
				return phone
					? { x: 0, y: px(y - 16), text: fitText(name, FONT, width), anchor: 'start', role: 'label' }
					: { x: 0, y: px(y + 4), text: fitText(name, FONT, gutter - 10), anchor: 'start', role: 'label' };
			})
		],
		lines: [],
		marks: inOrder(marks),
		lands: []
	};
}

/** Row by row and year by year, as the keys walk. */
const inOrder = (marks: readonly Mark[]): Mark[] => marks.toSorted((a, b) => a.y - b.y || a.x - b.x);
