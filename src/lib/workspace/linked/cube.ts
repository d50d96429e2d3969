/** Places from one up to, without, another. */
export type Span = readonly [from: number, to: number];

/** Amounts of a view for every beginning and end of a brush in another: sums over all places before one. */
export interface Cube {
	/** How many bins the view has, that of rows without a value among them. */
	readonly bins: number;
	/** `bins` amounts for each place, and for the end: what lies before it. */
	readonly before: Float64Array;
}

/**
 * @param places how many places the brush has, that of rows without a value among them
 * @param place the place of each group, with the bin and the amount of each
 */
export function makeCube(
	places: number,
	bins: number,
	place: ArrayLike<unknown>,
	bin: ArrayLike<unknown>,
	amount: ArrayLike<unknown>
): Cube {
	const before = new Float64Array((places + 1) * bins);
	for (let i = 0; i < place.length; i++) {
		const at = (Number(place[i]) + 1) * bins + Number(bin[i]);
		before[at] = (before[at] ?? 0) + Number(amount[i]);
	}
	for (let at = bins; at < before.length; at++) before[at] = (before[at] ?? 0) + (before[at - bins] ?? 0);
	return { bins, before };
}

/** The amounts of the view for a brush: a difference of sums for each span. */
export function slice({ bins, before }: Cube, spans: readonly Span[]): Float64Array {
	const amounts = new Float64Array(bins);
	for (const [from, to] of spans) {
		const [a, z] = [from * bins, to * bins];
		for (let i = 0; i < bins; i++)
			amounts[i] = (amounts[i] ?? 0) + (before[z + i] ?? 0) - (before[a + i] ?? 0);
	}
	return amounts;
}
