type Pair = readonly [number, number];

/** The part of a plot that is seen, in fractions of the whole: 0 at its left and at its bottom, 1 at its right and top. */
export interface Lens {
	readonly x: Pair;
	readonly y: Pair;
}

export const WHOLE: Lens = { x: [0, 1], y: [0, 1] };
