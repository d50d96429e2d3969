import { expect, test } from 'vitest';
import { areTimed, shownCell } from '../../../src/lib/workspace/report/shown-cell';

const midnight = new Date('2024-02-01T00:00:00Z');

test('midnight is a time among times, and a day among days', () => {
	expect(shownCell(midnight)).toBe('2024-02-01');
	expect(shownCell(midnight, 200, true)).toBe('2024-02-01 00:00:00');
	expect(areTimed([midnight, null])).toBe(false);
	expect(areTimed([midnight, new Date('2024-02-01T06:00:00Z')])).toBe(true);
});
