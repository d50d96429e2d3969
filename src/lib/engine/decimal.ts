/** An integer as a number where that is exact, else as it is. */
export const exactInteger = (value: bigint): number | bigint =>
	value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;

/** The number nearest to `unscaled` / 10^`scale`, the same as the decimal text would read. */
export function decimalToNumber(unscaled: bigint, scale: number): number {
	const safe = exactInteger(unscaled);
	// Powers of ten are exact doubles up to 10^22, and one division rounds once.
	return typeof safe === 'number' && scale <= 22 ? safe / 10 ** scale : Number(`${unscaled}e-${scale}`);
}
