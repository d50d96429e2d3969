import { leastIndex } from 'd3-array';
import type { Scene } from './scene';

const STEP: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowUp: -1,
	ArrowRight: 1,
	ArrowDown: 1,
	PageUp: -10,
	PageDown: 10
};

/**
 * The mark a key leads to from the mark at `from` (-1: none yet), or null where the key means nothing here.
 * Without series, arrows follow the order of the marks; with series, left and right follow one series and
 * up and down go to the series above or below at the same place, or, where none is at that place, to the one before or after.
 */
export function walk(scene: Scene, from: number, key: string): number | null {
	const last = scene.marks.length - 1;
	if (last < 0) return null;
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	const step = STEP[key];
	if (step === undefined) return null;
	const here = scene.marks[from];
	if (!here) return step > 0 ? 0 : last;
	if (here.series === undefined || key.startsWith('Page')) return clamp(from + step, last);
	if (key === 'ArrowLeft' || key === 'ArrowRight') {
		return scene.marks[from + step]?.series === here.series ? from + step : from;
	}
	const panel = here.series.split('/')[0];
	const there = scene.marks
		.map((m, i) => ({ m, i }))
		.filter(({ m, i }) => i !== from && m.x === here.x && m.series?.split('/')[0] === panel);
	if (there.length === 0) return another(scene, from, step);
	const onSide = there.filter(({ m, i }) => side(m.y, here.y, step, i - from));
	const at = leastIndex(
		onSide,
		(a, b) => Math.abs(a.m.y - here.y) - Math.abs(b.m.y - here.y) || step * (a.i - b.i)
	);
	return at === undefined ? from : (onSide[at]?.i ?? from);
}

/** The first mark of the next series, or the last of the one before. */
function another(scene: Scene, from: number, step: number): number {
	const series = scene.marks[from]?.series;
	const other = (m: Scene['marks'][number], i: number) => (i - from) * step > 0 && m.series !== series;
	const at = step > 0 ? scene.marks.findIndex(other) : scene.marks.findLastIndex(other);
	return at < 0 ? from : at;
}

/** Marks at the same height are told apart by their order, so that none is passed over. */
function side(y: number, here: number, step: number, order: number): boolean {
	return y === here ? order * step > 0 : (y - here) * step > 0;
}

const clamp = (i: number, last: number) => Math.max(0, Math.min(last, i));
