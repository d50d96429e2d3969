import { leastIndex } from 'd3-array';
import type { Mark, Scene } from './scene';

/** How far from a mark, in pixels, a pointer may be and still mean it. */
const REACH = 40;

/** The position in `scene.marks` of the mark a pointer means, or -1. Bars are meant from anywhere along their length. */
export function nearest(scene: Scene, x: number, y: number): number {
	const along = scene.brush?.axis;
	const distance = (m: Mark) => {
		if (along && m.stem) return along === 'y' ? Math.abs(m.x - x) : Math.abs(m.y - y);
		return Math.hypot(m.x - x, m.y - y);
	};
	const i = leastIndex(scene.marks, (a, b) => distance(a) - distance(b));
	const mark = i === undefined ? undefined : scene.marks[i];
	return i !== undefined && mark && distance(mark) <= REACH ? i : -1;
}
