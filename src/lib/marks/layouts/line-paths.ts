import { px } from './input';
import type { Point } from './series';

type Place = (value: number) => number;

/** What keeps points apart: the most years that a line spans, and the year after which the series breaks. */
export interface Apart {
	readonly span: number;
	readonly breakAfter: number;
}

/** Whether a line may join two points: both are measured or projected, near enough, and on one side of a break. */
export function joined(a: Point, b: Point, { span, breakAfter }: Apart): boolean {
	const known = a.y !== null && b.y !== null && !a.hollow && !b.hollow;
	return known && b.x > a.x && b.x - a.x <= span && !(a.x <= breakAfter && b.x > breakAfter);
}

/** The segments of a series as path data: what is measured, and what is projected from it. */
export function linePaths(points: readonly Point[], x: Place, y: Place, apart: Apart) {
	const paths = { solid: '', dashed: '' };
	let pen: { path: 'solid' | 'dashed'; at: Point } | null = null;
	points.forEach((b, i) => {
		const a = points[i - 1];
		if (!a || a.y === null || b.y === null || !joined(a, b, apart)) return;
		const path = b.projected ? 'dashed' : 'solid';
		if (pen?.at !== a || pen.path !== path) paths[path] += `M${px(x(a.x))},${px(y(a.y))}`;
		paths[path] += `L${px(x(b.x))},${px(y(b.y))}`;
		pen = { path, at: b };
	});
	return paths;
}

/** The intervals of a series as the outline of a band, interrupted where its line is. */
export function bandPath(points: readonly Point[], x: Place, y: Place, apart: Apart): string {
	let d = '';
	let run: Point[] = [];
	const close = () => {
		if (run.length > 1) {
			const edge = (some: readonly Point[], end: 0 | 1) =>
				some.map((p) => `${px(x(p.x))},${px(y(p.interval?.[end] ?? 0))}`);
			d += `M${[...edge(run, 1), ...edge(run.toReversed(), 0)].join('L')}Z`;
		}
		run = [];
	};
	for (const p of points) {
		const before = run.at(-1);
		if (before && !(p.interval && joined(before, p, apart))) close();
		if (p.interval && p.y !== null) run.push(p);
	}
	close();
	return d;
}
