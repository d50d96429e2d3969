import type { Row } from '../../engine/connector';
import type { ScatterChart } from '../../figure/chart';
import { linear, type Scale } from '../scale';
import type { Guide, Mark, SceneText, Segment } from '../scene';
import { wrapText } from '../text-width';
import { FONT, type LayoutInput, num, px } from './input';

const LINE = 15;

/** How a scatter places rows in columns of named classes, the unknown ones last. */
interface ClassAxis {
	/** The pixels that names of more than one line take. */
	readonly room: number;
	readonly scale: (range: readonly [number, number]) => Scale;
	readonly axis: (plot: Segment) => { readonly guides: Guide[]; readonly texts: SceneText[] };
	/** The place of a row's class. */
	readonly of: (row: Row) => number;
	/** Moves marks of a class apart sideways, so that none hides another. */
	readonly apart: (marks: readonly Mark[]) => Mark[];
}

export function classAxis(chart: ScatterChart, { rows, width, language }: LayoutInput): ClassAxis {
	const classes = chart.x.classes ?? [];
	const of = (row: Row) => num(row[chart.x.column]) ?? classes.length;
	const unknown =
		rows.some((row) => of(row) === classes.length) && chart.x.unclassed ? [chart.x.unclassed] : [];
	const names = [...classes, ...unknown].map((name) => name[language]);
	const column = (width - 60) / names.length;
	const lines = names.map((name) => wrapText(name, FONT, column - 4));
	const scale = (range: readonly [number, number]) => linear([-0.5, names.length - 0.5], range);
	return {
		room: (Math.max(...lines.map((l) => l.length)) - 1) * LINE,
		scale,
		of,
		apart: (marks) => apart(marks, column / 2),
		axis: ([left, top, right, bottom]) => {
			const x = scale([left, right]);
			return {
				guides: names.slice(1).map((_, i) => {
					const at = px(x(i + 0.5));
					return { at: [at, top, at, bottom] as const, role: 'grid' };
				}),
				texts: lines.flatMap((of, i) =>
					of.map((line, n) => ({
						x: px(x(i)),
						y: bottom + 18 + n * LINE,
						text: line,
						anchor: 'middle' as const,
						role: 'tick' as const
					}))
				)
			};
		}
	};
}

function apart(marks: readonly Mark[], reach: number): Mark[] {
	const placed: Mark[] = [];
	for (const mark of marks.toSorted((a, b) => b.size - a.size)) {
		const free = (x: number) =>
			placed.every((other) => Math.hypot(other.x - x, other.y - mark.y) >= other.size + mark.size + 1);
		const steps = Array.from({ length: Math.floor((2 * (reach - mark.size)) / 3) }, (_, i) => i);
		const shift =
			steps.map((i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2) * 3).find((d) => free(mark.x + d)) ?? 0;
		placed.push({ ...mark, x: px(mark.x + shift) });
	}
	return placed.toSorted((a, b) => a.index - b.index);
}
