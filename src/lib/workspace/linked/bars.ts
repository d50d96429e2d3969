/** Bars as one path, over a baseline at 0; all amounts share the scale of `whole`. */
export function barsPath(
	amounts: Float64Array,
	whole: Float64Array,
	bins: number,
	width: number,
	height: number
): string {
	let [low, high] = [0, 0];
	for (let i = 0; i < bins; i++) {
		low = Math.min(low, whole[i] ?? 0);
		high = Math.max(high, whole[i] ?? 0);
	}
	const scale = high > low ? height / (high - low) : 0;
	const base = high * scale;
	const step = width / bins;
	const gap = step > 4 ? 1 : 0;
	let path = '';
	for (let i = 0; i < bins; i++) {
		const tall = (amounts[i] ?? 0) * scale;
		if (tall)
			path += `M${(i * step).toFixed(1)} ${base.toFixed(1)}v${(-tall).toFixed(2)}h${(step - gap).toFixed(1)}v${tall.toFixed(2)}z`;
	}
	return path;
}
