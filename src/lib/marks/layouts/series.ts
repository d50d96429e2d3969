import { group } from 'd3-array';
import type { Flag, TrendChart, TrendPanel } from '../../figure/chart';
import { type Look, looksIn } from '../../figure/look';
import { keyOf, keysOf, type LayoutInput, nameOf, num, text } from './input';

/** Up to this many series each has its colour and name; beyond, only the outermost do. */
const NAMED = 6;

/** One year of a series; `y` is null where no value can be shown. */
export interface Point {
	readonly index: number;
	readonly x: number;
	readonly y: number | null;
	/** Limits of the value; they may be all that is published. */
	readonly interval: readonly [number, number] | null;
	readonly hollow: boolean;
	readonly projected: boolean;
}

export interface Series {
	readonly key: string;
	/** All that it goes by, its key first. */
	readonly keys: readonly string[];
	readonly name: string;
	readonly look: Look;
	readonly reference: boolean;
	readonly points: readonly Point[];
}

const NEUTRAL: Look = { tone: 'neutral', shape: 'dot' };

/** The rows of a trend as series in order of their years. */
export function seriesOf(chart: TrendChart, panel: TrendPanel, input: LayoutInput): Series[] {
	const is = (row: LayoutInput['rows'][number] | undefined, flag: Flag | undefined) =>
		flag !== undefined && row?.[flag.column] === true;
	/** A logarithmic scale has no place for zero. */
	const placed = (value: number | null) =>
		panel.scale === 'log' && value !== null && value <= 0 ? null : value;
	const compared = input.rows.filter((row) => !is(row, chart.reference));
	const looks = looksIn(compared, chart.entity, input.view);
	const groups = group(
		input.rows.map((row, index) => ({ row, index })),
		({ row }) => keyOf(row, chart.key)
	);
	return [...groups].map(([key, members]) => {
		const first = members[0]?.row ?? {};
		const reference = is(first, chart.reference);
		return {
			key,
			keys: keysOf(chart, first),
			name: nameOf(chart, first, input),
			look: (reference ? undefined : looks.get(text(first[chart.entity]))) ?? NEUTRAL,
			reference,
			points: members
				.map(({ row, index }): Point => {
					const [low, high] = panel.interval?.map((c) => placed(num(row[c]))) ?? [];
					return {
						index,
						x: num(row[chart.x]) ?? NaN,
						y: placed(num(row[panel.column])),
						interval: low != null && high != null ? [low, high] : null,
						hollow: is(row, chart.hollow),
						projected: is(row, chart.projected)
					};
				})
				.sort((a, b) => a.x - b.x)
		};
	});
}

/** Where a point stands: at its value, else in the middle of its limits. */
export const heightOf = ({ y, interval }: Point): number | null =>
	y ?? (interval ? (interval[0] + interval[1]) / 2 : null);

/** The last year with a value or its limits. */
export const last = (s: Series) => s.points.findLast((p) => heightOf(p) !== null);

/**
 * The series that carry a name: all when few, else as many as are `prominent` of those that end highest, or those that end
 * highest and lowest and that moved most.
 */
export function named(series: readonly Series[], prominent?: number): ReadonlySet<string> {
	if (series.length <= NAMED) return new Set(series.map((s) => s.key));
	const ends = series.flatMap((s) => {
		const [to, from] = [last(s), s.points.find((p) => p.y !== null)];
		return to?.y == null || from?.y == null ? [] : [{ key: s.key, y: to.y, moved: to.y - from.y }];
	});
	const byEnd = ends.toSorted((a, b) => a.y - b.y);
	const byMove = ends.toSorted((a, b) => a.moved - b.moved);
	const references = series.filter((s) => s.reference).map((s) => s.key);
	if (prominent !== undefined)
		return new Set([...byEnd.slice(-prominent).map(({ key }) => key), ...references]);
	const outermost = [byEnd.at(0), byEnd.at(-1), byMove.at(0), byMove.at(-1)].flatMap((e) =>
		e ? [e.key] : []
	);
	return new Set([...outermost, ...references]);
}
