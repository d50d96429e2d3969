import type { RankChart } from '../../figure/chart';
import { type Look, looksIn } from '../../figure/look';
import { fromZero } from '../scale';
import type { Mark, SceneText, Segment } from '../scene';
import { keyOf, type LayoutInput, nameOf, num, px, text } from './input';

/** A row with its value, as a bar of a ranking. */
export interface Ranked {
	readonly index: number;
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly name: string;
	readonly keys: readonly string[];
	readonly look: Look | undefined;
}

/** Up to this many rows each gets a name; beyond, only the ends and the middle do. */
const NAMED = 30;

export const isMany = ({ named }: RankChart, items: readonly Ranked[]) =>
	named === undefined && items.length > NAMED;

/** The rows that have a value, in the order given. */
export function ranked(chart: RankChart, input: LayoutInput): Ranked[] {
	const { entity } = chart;
	const looks = entity === undefined ? new Map<string, Look>() : looksIn(input.rows, entity, input.view);
	return input.rows.flatMap((row, index) => {
		const value = num(row[chart.value.column]);
		if (value === null) return [];
		return {
			index,
			value,
			low: num(row[chart.interval[0]]) ?? value,
			high: num(row[chart.interval[1]]) ?? value,
			name: nameOf(chart, row, input),
			keys: [keyOf(row, chart.key)],
			look: looks.get(text(row[entity ?? '']))
		};
	});
}

/** Where the values and their limits lie, from zero. */
export const domain = (items: readonly Ranked[]) => fromZero(items.flatMap((d) => [d.low, d.high]));

/** The mark of a row: its head, its bar, and its interval where it has one. */
export function mark(d: Ranked, x: number, y: number, size: number, stem: Segment, interval: Segment): Mark {
	return {
		index: d.index,
		keys: d.keys,
		label: d.name,
		x: px(x),
		y: px(y),
		shape: d.look?.shape ?? 'dot',
		size,
		tone: d.look?.tone ?? 'neutral',
		stem,
		...(d.low === d.high ? {} : { interval })
	};
}

/** What the values are. */
export function title(chart: RankChart, x: number, y: number, language: LayoutInput['language']): SceneText {
	return { x, y, text: chart.value.title[language], anchor: 'start', role: 'title' };
}
