import type { SceneText } from '../scene';
import { px } from './input';

/** The least room for a year on the axis, in pixels. */
const ROOM = 25;

/** The years written below an axis: all where there is room, else the first, the last and every other, fifth or tenth. */
function ticks(years: readonly number[], x: (v: number) => number): readonly number[] {
	const [first, final] = [years[0], years.at(-1)];
	if (first === undefined || final === undefined || first === final) return years;
	const room = (x(final) - x(first)) / (final - first);
	const every = [1, 2, 5, 10, 20].find((step) => step * room >= ROOM) ?? 50;
	if (every === 1) return years;
	const clear = (year: number) => (year - first) * room >= ROOM * 1.4 && (final - year) * room >= ROOM * 1.4;
	return years.filter((year) => year === first || year === final || (year % every === 0 && clear(year)));
}

/** The years of an axis, in full at its ends. */
export function yearAxis(all: readonly number[], x: (v: number) => number, y: number): SceneText[] {
	const years = ticks(
		[...new Set(all)].sort((a, b) => a - b),
		x
	);
	return years.map((year, i) => ({
		x: px(x(year)),
		y,
		text: i === 0 || i === years.length - 1 ? String(year) : `’${String(year).slice(2)}`,
		anchor: 'middle',
		role: 'tick'
	}));
}
