import { expect, it } from 'vitest';
import { spreadLabels } from '../../../src/lib/marks/layouts/spread-labels';

it('keeps labels apart, in order and within the limits', () => {
	const placed = spreadLabels([10, 12, 11, 95, 96], Array<number>(5).fill(15), 0, 100);
	const sorted = [...placed].sort((a, b) => a - b);
	sorted.slice(1).forEach((y, i) => expect(y - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(15));
	expect(placed[0]).toBeLessThan(placed[2] ?? 0);
	expect(placed[2]).toBeLessThan(placed[1] ?? 0);
	expect(Math.max(...placed)).toBeLessThanOrEqual(100);
});

it('gives a label of two lines the room of two', () => {
	expect(spreadLabels([50, 50, 51], [15, 30, 15], 0, 100)).toEqual([50, 72.5, 95]);
});
