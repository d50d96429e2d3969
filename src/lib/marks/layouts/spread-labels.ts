/**
 * Moves labels apart so that none covers the next; keeps their order and stays in the limits.
 * @param heights the room of each label around its middle
 */
export function spreadLabels(
	at: readonly number[],
	heights: readonly number[],
	top: number,
	bottom: number
): number[] {
	const order = at.map((y, i) => ({ y, i, half: (heights[i] ?? 0) / 2 })).sort((a, b) => a.y - b.y);
	let previous = -Infinity;
	for (const label of order) {
		label.y = Math.max(label.y, previous + label.half, top);
		previous = label.y + label.half;
	}
	let next = Infinity;
	for (const label of order.reverse()) {
		label.y = Math.min(label.y, next - label.half, bottom);
		next = label.y - label.half;
	}
	return order.sort((a, b) => a.i - b.i).map((label) => label.y);
}
