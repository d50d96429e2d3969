import { leastIndex } from 'd3-array';
import type { Mark, Scene, Segment } from './scene';

/** How far from a mark, in pixels, a pointer may be and still mean it. */
const REACH = 40;

/** How far a point is from a segment that runs across or down. */
const toSegment = ([x1, y1, x2, y2]: Segment, x: number, y: number) =>
	Math.hypot(
		Math.max(0, Math.min(x1, x2) - x, x - Math.max(x1, x2)),
		Math.max(0, Math.min(y1, y2) - y, y - Math.max(y1, y2))
	);

/** The position in `scene.marks` of the mark a pointer means, or -1. Bars are meant from anywhere along their length. */
export function nearest(scene: Scene, x: number, y: number): number {
	const along = scene.brush?.axis;
	const distance = (m: Mark) => {
		if (m.reach) return toSegment(m.reach, x, y);
		if (along && m.stem) return along === 'y' ? Math.abs(m.x - x) : Math.abs(m.y - y);
		return Math.hypot(m.x - x, m.y - y);
	};
	const i = leastIndex(scene.marks, (a, b) => distance(a) - distance(b));
	const mark = i === undefined ? undefined : scene.marks[i];
	return i !== undefined && mark && distance(mark) <= REACH ? i : -1;
}
