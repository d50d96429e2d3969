import { describe, expect, it } from 'vitest';
import { covered, rangeOf } from '../../../src/lib/marks/brush';
import {
	focusOf,
	framed,
	isWhole,
	lensOf,
	lensOfKey,
	moved,
	placeIn,
	zoomed
} from '../../../src/lib/marks/lens';
import { linear, niceLog, time } from '../../../src/lib/marks/scale';
import type { Scene } from '../../../src/lib/marks/scene';
import { seenScale } from '../../../src/lib/marks/seen-scale';
import { WHOLE } from '../../../src/lib/marks/whole';

const PLOT = [100, 0, 300, 100] as const;
const scene: Scene = {
	width: 320,
	height: 120,
	guides: [],
	texts: [],
	lines: [],
	lands: [],
	plot: PLOT,
	marks: [{ index: 7, keys: ['a'], label: 'A', x: 150, y: 75, shape: 'dot', size: 3, tone: 'c-0' }]
};

describe('a lens', () => {
	it('keeps the place that it is zoomed about where it is', () => {
		const lens = zoomed(WHOLE, 2, { x: 0.25, y: 1 });
		expect(lens).toEqual({ x: [0.125, 0.625], y: [0.5, 1] });
		expect(zoomed(lens, 0.5, { x: 0.25, y: 1 })).toEqual(WHOLE);
	});

	it('never leaves the whole, nor shows less than a twentieth of it', () => {
		expect(isWhole(zoomed(WHOLE, 0.1, { x: 0.9, y: 0.1 }))).toBe(true);
		const least = zoomed(WHOLE, 1000, { x: 1, y: 0 });
		expect(least.x[0]).toBeCloseTo(0.95, 12);
		expect(least.y).toEqual([0, 0.05]);
		expect(moved(least, { x: 3, y: -3 })).toEqual(least);
		const again = zoomed(least, 2, { x: 0.5, y: 0.5 });
		expect(again.x[0]).toBeCloseTo(least.x[0], 12);
	});

	it('shows what a brush covered, whichever way it was drawn', () => {
		const drag = { from: { x: 250, y: 75 }, to: { x: 150, y: 25 } };
		expect(lensOf(PLOT, WHOLE, drag)).toEqual({ x: [0.25, 0.75], y: [0.25, 0.75] });
		expect(lensOf(PLOT, { x: [0.5, 1], y: [0, 0.5] }, drag)).toEqual({
			x: [0.625, 0.875],
			y: [0.125, 0.375]
		});
		expect(lensOf(PLOT, WHOLE, { from: drag.from, to: { x: 253, y: 72 } })).toBeNull();
		expect(framed(WHOLE, placeIn(PLOT, 0, 0), placeIn(PLOT, 999, 999))).toEqual(WHOLE);
	});

	it('is covered by the brush within the plot only', () => {
		const drag = { from: { x: 250, y: 75 }, to: { x: 999, y: -9 } };
		expect(covered(scene, drag, [null, null])).toEqual([250, 0, 300, 75]);
		expect(covered(scene, null, [1, 2])).toBeNull();
	});

	it('follows the keys', () => {
		const at = focusOf(scene, 'a');
		expect(at).toEqual({ x: 0.25, y: 0.25 });
		expect(focusOf(scene, 'elsewhere')).toEqual({ x: 0.5, y: 0.5 });
		const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });
		const lens = lensOfKey(WHOLE, key('+'), at);
		expect(lens).toEqual({ x: [0.125, 0.625], y: [0.125, 0.625] });
		expect(lens && lensOfKey(lens, key('ArrowRight', true), at)?.x).toEqual([0.25, 0.75]);
		expect(lens && lensOfKey(lens, key('0'), at)).toBe(WHOLE);
		expect(lensOfKey(WHOLE, key('ArrowRight'), at)).toBeNull();
		expect(lensOfKey(WHOLE, key('Enter'), at)).toBeNull();
	});
});

describe('a scale of which a part is seen', () => {
	it('is the whole one while all is seen', () => {
		const whole = linear([0, 10], [100, 300]);
		expect(seenScale(whole, [100, 300], [0, 1])).toBe(whole);
	});

	it('fills the range with the part, and goes back from pixels', () => {
		const scale = seenScale(linear([0, 10], [100, 300]), [100, 300], [0.5, 0.75]);
		expect([scale(5), scale(7.5)]).toEqual([100, 300]);
		expect(scale.invert(200)).toBeCloseTo(6.25, 12);
		expect(scale.ticks(5)).toEqual([5, 5.5, 6, 6.5, 7, 7.5]);
	});

	it('keeps equal ratios equal lengths, with round values that are seen', () => {
		const scale = seenScale(niceLog([1, 1e6], [300, 0]), [300, 0], [0.5, 1]);
		expect(scale(1000)).toBeCloseTo(300, 9);
		expect(scale(1e4) - scale(1e5)).toBeCloseTo(100, 9);
		expect(scale.ticks(5)).toEqual(expect.arrayContaining([1000, 10_000, 100_000, 1e6]));
		const near = seenScale(niceLog([1, 1e6], [300, 0]), [300, 0], [0.5, 0.55]).ticks(5);
		expect(near.length).toBeGreaterThan(2);
		for (const tick of near) expect(tick >= 1000 && tick <= 2000).toBe(true);
	});

	it('counts months where few years are seen', () => {
		const whole = time([Date.UTC(2020, 3), Date.UTC(2026, 6)], [0, 700]);
		const text = (part: readonly [number, number]) =>
			seenScale(whole, [0, 700], part)
				.ticks(6)
				.map((t) => new Date(t).toISOString().slice(0, 10));
		expect(text([0.5, 0.6])).toEqual(['2023-10-01', '2024-01-01']);
		expect(text([0, 0.99])).toContain('2023-01-01');
		expect(text([0, 0.99]).every((day) => day.endsWith('-01-01'))).toBe(true);
	});
});

describe('a brush along one axis', () => {
	it('gives whole numbers, and nothing for a click', () => {
		const brush = {
			axis: 'y',
			plot: PLOT,
			invert: (p: number) => 100 - p,
			place: (v: number) => 100 - v
		} as const;
		expect(rangeOf(brush, { from: { x: 0, y: 80.2 }, to: { x: 0, y: 19.7 } })).toEqual([20, 80]);
		expect(rangeOf(brush, { from: { x: 0, y: 80 }, to: { x: 90, y: 78 } })).toBeNull();
	});
});
