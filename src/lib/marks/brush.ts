import type { BrushAxis, Scene, Segment } from './scene';

/** Where a pointer went down, and where it is. */
export interface Drag {
	readonly from: Point;
	readonly to: Point;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The least pixels of a drag: what moves less is a click. */
const LEAST = 6;

/** What a brush covers: the drag under way, or the range in force along its axis; null where there is neither. */
export function covered(
	{ brush, plot }: Scene,
	drag: Drag | null,
	[low, high]: readonly [number | null, number | null]
): Segment | null {
	if (brush) return along(brush, drag, low, high);
	if (!plot || !drag || !isDrag(drag)) return null;
	const [left, top, right, bottom] = plot;
	const clamp = (value: number, a: number, z: number) => Math.min(z, Math.max(a, value));
	const xs = [drag.from.x, drag.to.x].map((x) => clamp(x, left, right));
	const ys = [drag.from.y, drag.to.y].map((y) => clamp(y, top, bottom));
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function along(
	{ axis, plot, place }: BrushAxis,
	drag: Drag | null,
	low: number | null,
	high: number | null
): Segment | null {
	const [left, top, right, bottom] = plot;
	if (!drag && low === null && high === null) return null;
	const [a, z] = axis === 'y' ? [bottom, top] : [left, right];
	const from = drag ? drag.from[axis] : low === null ? a : place(low);
	const to = drag ? drag.to[axis] : high === null ? z : place(high);
	const [least, most] = [Math.min(from, to), Math.max(from, to)];
	return axis === 'y' ? [left, least, right, most] : [least, top, most, bottom];
}

export const isDrag = ({ from, to }: Drag) =>
	Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) > LEAST;

/** The range that a drag chose along the axis of a brush, in whole numbers; null where it was a click. */
export function rangeOf({ axis, invert }: BrushAxis, { from, to }: Drag): [number, number] | null {
	if (Math.abs(to[axis] - from[axis]) <= LEAST) return null;
	const ends = [from, to].map((point) => Math.max(0, Math.round(invert(point[axis]))));
	return [Math.min(...ends), Math.max(...ends)];
}
