/** A quantity known between two limits, with the value held central; all positive or zero. */
export interface Range {
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

/** A quantity without doubt. */
export const exact = (value: number): Range => ({ low: value, central: value, high: value });

/**
 * The product of quantities none of which is negative, divided by a constant. Each limit is reached when every factor is
 * at its own: limits, not a probability.
 */
export function product(factors: readonly Range[], divisor = 1): Range {
	const of = (limit: keyof Range) => factors.reduce((result, factor) => result * factor[limit], 1) / divisor;
	return { low: of('low'), central: of('central'), high: of('high') };
}

/** The width of an interval on a logarithmic scale, where widths of factors add up; null where a limit is zero. */
export function logWidth({ low, high }: Range): number | null {
	return low > 0 ? Math.log(high / low) : high > 0 ? null : 0;
}

/** The part each factor has in the width of the product, in percent; null where no width can be told or there is none. */
export function widthShares(factors: readonly Range[]): readonly (number | null)[] {
	const widths = factors.map(logWidth);
	const whole = widths.reduce<number | null>(
		(sum, width) => (sum === null || width === null ? null : sum + width),
		0
	);
	return widths.map((width) => (whole && width !== null ? (100 * width) / whole : null));
}
