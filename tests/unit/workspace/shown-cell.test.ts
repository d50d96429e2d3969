import { expect, test } from 'vitest';
import { areTimed, marked, shownCell } from '../../../src/lib/workspace/report/shown-cell';

const midnight = new Date('2024-02-01T00:00:00Z');

test('midnight is a time among times, and a day among days', () => {
	expect(shownCell(midnight)).toBe('2024-02-01');
	expect(shownCell(midnight, 200, true)).toBe('2024-02-01 00:00:00');
	expect(areTimed([midnight, null])).toBe(false);
	expect(areTimed([midnight, new Date('2024-02-01T06:00:00Z')])).toBe(true);
});

test('a number has the decimal mark of the language and all its digits', () => {
	expect(marked('1234567.123456789', 'fr')).toBe('1234567,123456789');
	expect(marked(shownCell(1.5e-7), 'fr')).toBe('1,5e-7');
	expect(marked('1.5', 'en')).toBe('1.5');
});
