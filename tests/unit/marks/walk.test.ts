import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/lib/marks/nearest';
import type { Mark, Scene } from '../../../src/lib/marks/scene';
import { walk } from '../../../src/lib/marks/walk';

const mark = (x: number, y: number, more: Partial<Mark> = {}): Mark => ({
	index: 0,
	keys: [],
	label: '',
	x,
	y,
	shape: 'dot',
	size: 4,
	tone: 'e-aws',
	...more
});
const scene = (marks: Mark[], more: Partial<Scene> = {}): Scene => ({
	width: 100,
	height: 100,
	guides: [],
	texts: [],
	lines: [],
	lands: [],
	marks,
	...more
});

describe('keys', () => {
	const row = scene([mark(0, 0), mark(10, 0), mark(20, 0)]);

	it('enter at an end and stop at the other', () => {
		expect(walk(row, -1, 'ArrowRight')).toBe(0);
		expect(walk(row, -1, 'ArrowLeft')).toBe(2);
		expect(walk(row, 2, 'ArrowDown')).toBe(2);
		expect(walk(row, 1, 'Home')).toBe(0);
		expect(walk(row, 0, 'PageDown')).toBe(2);
	});

	it('mean nothing to a chart without marks, and letters mean nothing', () => {
		expect(walk(scene([]), -1, 'ArrowRight')).toBeNull();
		expect(walk(row, 0, 'a')).toBeNull();
	});

	it('follow a series sideways and reach every series upwards, even where two meet', () => {
		const s = (series: string, y0: number, y1: number) => [
			mark(0, y0, { series: `p/${series}` }),
			mark(10, y1, { series: `p/${series}` })
		];
		const lines = scene([...s('a', 50, 50), ...s('b', 50, 20), ...s('c', 80, 80)]);
		expect(walk(lines, 0, 'ArrowRight')).toBe(1);
		expect(walk(lines, 1, 'ArrowRight')).toBe(1);
		const seen = new Set<number>();
		for (let at = 4, next; (next = walk(lines, at, 'ArrowUp')) !== null && next !== at; at = next)
			seen.add(next);
		expect([...seen].sort()).toEqual([0, 2]);
	});
});

describe('a pointer', () => {
	it('means the nearest mark within reach', () => {
		const two = scene([mark(0, 0), mark(90, 0)]);
		expect(nearest(two, 12, 5)).toBe(0);
		expect(nearest(two, 45, 60)).toBe(-1);
		expect(nearest(scene([]), 0, 0)).toBe(-1);
	});

	it('means a bar from anywhere along its length', () => {
		const bars = scene([mark(10, 5, { stem: [10, 100, 10, 5] }), mark(20, 90, { stem: [20, 100, 20, 90] })], {
			brush: { axis: 'y', plot: [0, 0, 100, 100], invert: (p) => p, place: (v) => v }
		});
		expect(nearest(bars, 11, 99)).toBe(0);
		expect(nearest(bars, 19, 4)).toBe(1);
	});
});
