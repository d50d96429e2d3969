import { describe, expect, test } from 'vitest';
import { byteRange } from '../../../scripts/start/range.mjs';

describe('a Range header on a file of 10 bytes', () => {
	test.each([
		['bytes=0-0', { start: 0, end: 0 }],
		['bytes=2-4', { start: 2, end: 4 }],
		['bytes=5-', { start: 5, end: 9 }],
		['bytes=5-99', { start: 5, end: 9 }],
		['bytes=-3', { start: 7, end: 9 }],
		['bytes=-99', { start: 0, end: 9 }],
		['bytes=10-', 'unsatisfiable'],
		['bytes=-0', 'unsatisfiable'],
		['bytes=4-2', undefined],
		['bytes=-', undefined],
		['bytes=0-1,3-4', undefined],
		['lines=0-1', undefined],
		[undefined, undefined]
	])('%s', (header, range) => {
		expect(byteRange(header, 10)).toEqual(range);
	});

	test('an empty file satisfies none', () => {
		expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable');
	});
});
