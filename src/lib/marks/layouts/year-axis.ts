import type { SceneText } from '../scene';
import { textWidth } from '../text-width';
import { FONT, px } from './input';

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
export function yearAxis(
	all: readonly number[],
	x: (v: number) => number,
	y: number,
	names?: ReadonlyMap<number, string>
): SceneText[] {
	if (names) return namedAxis(all, x, y, names);
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

/** What periods are called: the first, and each after it that stands clear of the one before. */
function namedAxis(
	all: readonly number[],
	x: (v: number) => number,
	y: number,
	names: ReadonlyMap<number, string>
): SceneText[] {
	let free = -Infinity;
	return [...new Set(all)]
		.sort((a, b) => a - b)
		.flatMap((value): SceneText[] => {
			const text = names.get(value) ?? '';
			const half = textWidth(text, FONT) / 2;
			if (x(value) - half < free) return [];
			free = x(value) + half + 12;
			return [{ x: px(x(value)), y, text, anchor: 'middle', role: 'tick' }];
		});
}
