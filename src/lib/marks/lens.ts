import { type Drag, isDrag } from './brush';
import type { Scene, Segment } from './scene';
import { isSelected } from './selection';
import { type Lens, WHOLE } from './whole';

type Pair = Lens['x'];

/** A place in what is seen, in fractions of it. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

const MIDDLE: Place = { x: 0.5, y: 0.5 };
/** The least of an axis that can be seen: below, marks of the same pixel would be told apart by rounding alone. */
const LEAST = 1 / 20;

export const isWhole = ({ x, y }: Lens): boolean => x[0] <= 0 && x[1] >= 1 && y[0] <= 0 && y[1] >= 1;

/** An extent of a width that can be seen, moved to where the whole is. */
function within(from: number, width: number): Pair {
	const span = Math.min(1, Math.max(LEAST, width));
	const start = Math.min(1 - span, Math.max(0, from - (span - width) / 2));
	return [start, start + span];
}

function scaled([from, to]: Pair, factor: number, at: number): Pair {
	const span = (to - from) / factor;
	const bounded = Math.min(1, Math.max(LEAST, span));
	return within(from + at * (to - from - bounded), bounded);
}

/** A lens that shows `factor` times less of each axis (more where it is under 1); `at` stays where it is. */
export const zoomed = ({ x, y }: Lens, factor: number, at: Place = MIDDLE): Lens => ({
	x: scaled(x, factor, at.x),
	y: scaled(y, factor, at.y)
});

/** A lens moved by fractions of what is seen. */
export function moved({ x, y }: Lens, by: Place): Lens {
	const [w, h] = [x[1] - x[0], y[1] - y[0]];
	return { x: within(x[0] + by.x * w, w), y: within(y[0] + by.y * h, h) };
}

/** Where a pixel is in what is seen; beyond the plot, at its edge. */
export function placeIn([left, top, right, bottom]: Segment, px: number, py: number): Place {
	const part = (value: number) => Math.min(1, Math.max(0, value));
	return { x: part((px - left) / (right - left)), y: part((bottom - py) / (bottom - top)) };
}

/** A lens that shows what lies between two places of the one in force. */
export function framed({ x, y }: Lens, a: Place, b: Place): Lens {
	const between = ([from, to]: Pair, one: number, other: number) =>
		within(from + Math.min(one, other) * (to - from), Math.abs(one - other) * (to - from));
	return { x: between(x, a.x, b.x), y: between(y, a.y, b.y) };
}

/** The lens that shows what a drag over a plot covered; null where it was a click. */
export const lensOf = (plot: Segment, lens: Lens, drag: Drag): Lens | null =>
	isDrag(drag)
		? framed(lens, placeIn(plot, drag.from.x, drag.from.y), placeIn(plot, drag.to.x, drag.to.y))
		: null;

/** Where a zoom without a pointer is about: the mark that is selected where it is seen, or the middle. */
export function focusOf({ plot, marks }: Scene, selected: string | null): Place {
	const mark = selected === null ? undefined : marks.find((mark) => isSelected(mark, selected));
	return plot && mark ? placeIn(plot, mark.x, mark.y) : MIDDLE;
}

const KEYS: Readonly<Record<string, (lens: Lens, at: Place) => Lens>> = {
	'+': (lens, at) => zoomed(lens, 2, at),
	'=': (lens, at) => zoomed(lens, 2, at),
	'-': (lens, at) => zoomed(lens, 0.5, at),
	'0': () => WHOLE
};

const STEP = 0.25;
const ARROWS: Readonly<Record<string, Place>> = {
	ArrowLeft: { x: -STEP, y: 0 },
	ArrowRight: { x: STEP, y: 0 },
	ArrowUp: { x: 0, y: STEP },
	ArrowDown: { x: 0, y: -STEP }
};

/** The lens that a key leads to: plus, minus, zero, and arrows with Shift; null where it means nothing. */
export function lensOfKey(
	lens: Lens,
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
	at: Place
): Lens | null {
	const by = shiftKey ? ARROWS[key] : undefined;
	return by ? moved(lens, by) : (KEYS[key]?.(lens, at) ?? null);
}

/** What a scene whose plot can be seen larger brings along, so that no other chart pays for it. */
export const ZOOM = { focusOf, isWhole, lensOf, lensOfKey, placeIn, zoomed };
export type Zoom = typeof ZOOM;
