import { extent, max } from 'd3-array';
import type { ScatterChart } from '../../figure/chart';
import { looksIn } from '../../figure/look';
import { niceLinear } from '../scale';
import type { Mark, Scene, SceneText } from '../scene';
import { fitText, textWidth } from '../text-width';
import { valueAxisX, valueAxisY } from './axis';
import { classAxis } from './class-axis';
import { FONT, type LayoutInput, NARROW, nameOf, num, px, text } from './input';

/** One quantity against another; a strip below the plot holds the rows whose second quantity is unknown. */
export function layoutScatter(chart: ScatterChart, input: LayoutInput): Scene {
	const { rows, width, language } = input;
	const phone = width < NARROW;
	const strip = rows.some((row) => num(row[chart.y.column]) === null) ? 60 : 0;
	const classes = chart.x.classes && classAxis(chart, input);
	const height = (phone ? 400 : 420) + strip + (classes?.room ?? 0);
	const [left, top, right] = [44, 36, width - 16];
	const bottom = height - 48 - strip - (classes?.room ?? 0);
	const xs = extent(rows, (row) => num(row[chart.x.column]) ?? undefined);
	const x = classes?.scale([left, right]) ?? niceLinear([1, Math.max(xs[1] ?? 1.5, 1.2)], [left, right]);
	const y = niceLinear([0, max(rows, (row) => num(row[chart.y.column]) ?? undefined) ?? 1], [bottom, top]);
	const axisY = valueAxisY(y, left, right, 5, input);
	const axisX =
		classes?.axis([left, top, right, bottom]) ?? valueAxisX(x, top, bottom, phone ? 4 : 6, input, 'below');
	const stripY = bottom + 72 + (classes?.room ?? 0);
	const looks = looksIn(rows, chart.entity);
	const placed = rows.flatMap((row, index): Mark[] => {
		if (classes?.repeats(index)) return [];
		const [px1, py1] = [classes?.of(row) ?? num(row[chart.x.column]), num(row[chart.y.column])];
		if (px1 === null) return [];
		const look = looks.get(text(row[chart.entity]));
		return [
			{
				index,
				keys: text(row[chart.members]).split(' '),
				label: nameOf(chart, row, input),
				x: px(x(px1)),
				y: py1 === null ? stripY : px(y(py1)),
				shape: look?.shape ?? 'dot',
				size: Math.min(11, 4 + Math.sqrt(num(row[chart.count]) ?? 1)),
				tone: look?.tone ?? 'neutral',
				hollow: row[chart.own] !== true
			}
		];
	});
	const marks = classes ? classes.apart(placed) : placed;
	return {
		width,
		height,
		guides: [
			...axisY.guides,
			...axisX.guides.map((g) => ({ ...g, role: 'grid' as const })),
			...(strip ? [{ at: [left, stripY + 16, right, stripY + 16] as const, role: 'grid' as const }] : [])
		],
		texts: [
			{ x: 0, y: 16, text: chart.y.title[language], anchor: 'start', role: 'title' },
			...axisY.texts,
			...axisX.texts,
			{
				x: right,
				y: bottom + 36 + (classes?.room ?? 0),
				text: chart.x.title[language],
				anchor: 'end',
				role: 'title'
			},
			...(strip
				? [
						{
							x: left,
							y: stripY - 14,
							text: chart.unknownY[language],
							anchor: 'start',
							role: 'note'
						} as const
					]
				: []),
			...labels(classes ? marks.filter((m) => !m.hollow) : marks, marks, width, right)
		],
		lines: [],
		marks,
		lands: []
	};
}

/** Names beside as many marks as have room: the outermost first. */
function labels(named: readonly Mark[], marks: readonly Mark[], width: number, right: number): SceneText[] {
	const taken: { x0: number; x1: number; y: number }[] = marks.map((m) => ({
		x0: m.x - m.size,
		x1: m.x + m.size,
		y: m.y
	}));
	const order = named.toSorted((a, b) => a.y - b.y || b.x - a.x);
	return order.flatMap((m): SceneText[] => {
		const name = fitText(m.label, FONT, width * 0.36);
		const w = textWidth(name, FONT);
		for (const anchor of ['start', 'end'] as const) {
			const x0 = anchor === 'start' ? m.x + m.size + 5 : m.x - m.size - 5 - w;
			const box = { x0, x1: x0 + w, y: m.y };
			const clear = taken.every((t) => Math.abs(t.y - box.y) > 13 || t.x1 < box.x0 || t.x0 > box.x1);
			if (!clear || box.x0 < 48 || box.x1 > right + 12) continue;
			taken.push(box);
			return [{ x: px(anchor === 'start' ? x0 : x0 + w), y: m.y + 4, text: name, anchor, role: 'label' }];
		}
		return [];
	});
}
