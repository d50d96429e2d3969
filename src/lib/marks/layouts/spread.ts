import { max } from 'd3-array';
import type { SpreadChart } from '../../figure/chart';
import { niceLinear } from '../scale';
import type { Guide, Mark, Scene, SceneText } from '../scene';
import { fitText, textWidth } from '../text-width';
import { valueAxisX } from './axis';
import { FONT, keyOf, type LayoutInput, NARROW, nameOf, num, px } from './input';

const ROW = 18;
/** Marks nearer than this many pixels are set one above the other, so that none hides another. */
const APART = 7;

/** One line a row: each source's value as its own shape, joined by a line whose length is the disagreement. */
export function layoutSpread(chart: SpreadChart, input: LayoutInput): Scene {
	const { rows, width, language } = input;
	const phone = width < NARROW;
	const names = rows.map((row) => nameOf(chart, row, input));
	const gutter = Math.min(phone ? 116 : 200, Math.max(60, ...names.map((n) => textWidth(n, FONT))) + 10);
	const top = 44;
	const height = top + rows.length * ROW + 8;
	const all = rows.flatMap((row) => values(chart, row).flatMap((v) => [v.low, v.high]));
	const x = niceLinear([0, max(all) ?? 1], [gutter, width - 12]);
	const axis = valueAxisX(x, top - 4, height - 4, phone ? 4 : 8, input);
	const guides: Guide[] = [...axis.guides];
	const marks: Mark[] = [];
	const texts: SceneText[] = [
		{ x: 0, y: 14, text: chart.title[language], anchor: 'start', role: 'title' },
		...axis.texts
	];
	rows.forEach((row, index) => {
		const centre = top + index * ROW + ROW / 2;
		const shown = values(chart, row);
		const ends = shown.flatMap((v) => [x(v.low), x(v.high)]);
		if (ends.length === 0) return;
		texts.push({
			x: gutter - 10,
			y: centre + 4,
			text: fitText(names[index] ?? '', FONT, gutter - 10),
			anchor: 'end',
			role: 'tick'
		});
		guides.push({ at: [px(Math.min(...ends)), centre, px(Math.max(...ends)), centre], role: 'link' });
		for (const v of shown) {
			const crowd = shown.filter((o) => Math.abs(x(o.value) - x(v.value)) < APART);
			const cy = centre + (crowd.length > 1 ? (crowd.indexOf(v) - (crowd.length - 1) / 2) * 5 : 0);
			marks.push({
				index,
				keys: [keyOf(row, chart.key)],
				label: names[index] ?? '',
				x: px(x(v.value)),
				y: cy,
				shape: v.shape,
				size: 4.5,
				tone: `s-${v.column}`,
				...(v.low === v.high ? {} : { interval: [px(x(v.low)), cy, px(x(v.high)), cy] as const })
			});
		}
	});
	return { width, height, guides, texts, lines: [], marks, lands: [] };
}

function values(chart: SpreadChart, row: LayoutInput['rows'][number]) {
	return chart.values.flatMap((source) => {
		const value = num(row[source.column]);
		if (value === null) return [];
		const [low, high] = source.interval?.map((c) => num(row[c])) ?? [];
		return [{ column: source.column, shape: source.shape, value, low: low ?? value, high: high ?? value }];
	});
}
