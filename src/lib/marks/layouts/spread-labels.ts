/** Moves labels apart so that none is nearer than `gap` pixels to the next; keeps their order and stays in the limits. */
export function spreadLabels(at: readonly number[], gap: number, top: number, bottom: number): number[] {
	const order = at.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
	let previous = -Infinity;
	for (const label of order) {
		label.y = Math.max(label.y, previous + gap, top);
		previous = label.y;
	}
	let next = Infinity;
	for (const label of order.reverse()) {
		label.y = Math.min(label.y, next - gap, bottom);
		next = label.y;
	}
	return order.sort((a, b) => a.i - b.i).map((label) => label.y);
}
