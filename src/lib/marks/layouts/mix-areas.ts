import type { MixChart } from '../../figure/chart';
import type { Scale } from '../scale';
import type { SceneArea } from '../scene';
import { px } from './input';
import { REST, type Stack, type Stacks } from './stack';

/** Years that follow one another and have parts, each run an area. */
function runs(years: readonly Stack[]): Stack[][] {
	const all: Stack[][] = [];
	for (const year of years.filter((stack) => stack.slices.length)) {
		const run = all.at(-1);
		if (run && year.x - (run.at(-1)?.x ?? NaN) === 1) run.push(year);
		else all.push([year]);
	}
	return all.filter((run) => run.length > 1);
}

/** Each part down to the axis, the uppermost first: the next one covers what is not its own. */
export function areasOf(chart: MixChart, stacks: Stacks, x: Scale, y: Scale): SceneArea[] {
	const order = [...chart.parts.map((part) => part.column), REST].reverse();
	const paths = new Map<string, string>();
	for (const column of order)
		for (const run of runs(stacks.years)) {
			const edges = run.map((stack) => ({ x: x(stack.x), ...edge(chart, stack, column) }));
			if (edges.every(({ from, to }) => from === to)) continue;
			const foot = [edges[0], edges.at(-1)].map((e) => [e?.x ?? 0, y(0)] as const);
			const upper = edges.map((e) => [e.x, y(e.to)] as const);
			paths.set(
				column,
				`${paths.get(column) ?? ''}${outline([...foot.slice(0, 1), ...upper, ...foot.slice(1)])}`
			);
		}
	return painted(chart, stacks, paths);
}

/** A closed path through points, in steps of half a pixel from one to the next: they compress to half of what places do. */
function outline(points: readonly (readonly [number, number])[]): string {
	let at: readonly [number, number] = [0, 0];
	const half = (value: number) => Math.round(value * 2) / 2;
	const steps = points.map(([x, y], i) => {
		const to = [half(x), half(y)] as const;
		const step = `${i ? 'l' : 'M'}${to[0] - at[0]},${to[1] - at[1]}`;
		at = to;
		return step;
	});
	return `${steps.join('')}Z`;
}

/** Each part of a year as a bar on the one below. */
export function barsOf(chart: MixChart, stacks: Stacks, x: Scale, y: Scale, width: number): SceneArea[] {
	const paths = new Map<string, string>();
	for (const stack of stacks.years)
		for (const { column, from, to } of stack.slices) {
			if (from === to) continue;
			const d = `M${px(x(stack.x) - width / 2)},${px(y(from))}h${px(width)}V${px(y(to))}h${px(-width)}Z`;
			paths.set(column, (paths.get(column) ?? '') + d);
		}
	return painted(chart, stacks, paths);
}

const painted = (chart: MixChart, stacks: Stacks, paths: ReadonlyMap<string, string>): SceneArea[] =>
	[...paths].map(([column, d]) => ({
		d,
		tone: chart.parts.find((part) => part.column === column)?.tone ?? 'unknown',
		role: 'part',
		keys: [stacks.key]
	}));

/** The edges of a part in a stack; one that is not there lies, without height, on the part below it. */
function edge(chart: MixChart, stack: Stack, column: string): { from: number; to: number } {
	const own = stack.slices.find((slice) => slice.column === column);
	if (own) return own;
	const order = [...chart.parts.map((part) => part.column), REST];
	const below = stack.slices.findLast((slice) => order.indexOf(slice.column) < order.indexOf(column));
	return { from: below?.to ?? 0, to: below?.to ?? 0 };
}
