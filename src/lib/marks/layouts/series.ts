import { group } from 'd3-array';
import type { TrendChart } from '../../figure/chart';
import { keyOf, type LayoutInput, num, text } from './input';

/** Up to this many series each has its colour and name; beyond, only the outermost do. */
const NAMED = 6;

/** One year of a series; `y` is null where no value is published. */
export interface Point {
	readonly index: number;
	readonly x: number;
	readonly y: number | null;
}

export interface Series {
	readonly key: string;
	readonly name: string;
	readonly entity: string;
	readonly points: readonly Point[];
}

/** The rows of a trend as series in order of their years. */
export function seriesOf(chart: TrendChart, column: string, { rows }: LayoutInput): Series[] {
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

/** The last year with a value. */
export const last = (s: Series) => s.points.findLast((p) => p.y !== null);

/** The series that carry a name: all when few, else those that end highest and lowest and that moved most. */
export function named(series: readonly Series[]): ReadonlySet<string> {
	if (series.length <= NAMED) return new Set(series.map((s) => s.key));
	const ends = series.flatMap((s) => {
		const [to, from] = [last(s), s.points.find((p) => p.y !== null)];
		return to?.y == null || from?.y == null ? [] : [{ key: s.key, y: to.y, moved: to.y - from.y }];
	});
	const byEnd = ends.toSorted((a, b) => a.y - b.y);
	const byMove = ends.toSorted((a, b) => a.moved - b.moved);
	return new Set([byEnd.at(0), byEnd.at(-1), byMove.at(0), byMove.at(-1)].flatMap((e) => (e ? [e.key] : [])));
}
