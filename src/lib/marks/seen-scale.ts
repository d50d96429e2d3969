import { ticks } from 'd3-array';
import type { Scale } from './scale';

type Pair = readonly [number, number];

const MONTH = 2_629_746_000;
const MONTHS = [1, 3, 6];
/** How many months of a time axis must be seen for years to be enough. */
const YEARS_SUFFICE = 30;

/** The beginnings of months, so that about `count` of them are between two days. */
function monthTicks(from: number, to: number, count: number): number[] {
	const first = new Date(from).getUTCFullYear();
	const every = MONTHS.find((step) => (to - from) / MONTH / step <= count) ?? 12;
	const months = Math.ceil((to - Date.UTC(first, 0)) / MONTH);
	return Array.from({ length: Math.floor(months / every) + 1 }, (_, i) => Date.UTC(first, i * every));
}

/** A scale of which only the part `seen`, in fractions of `range`, fills the range. */
export function seenScale(whole: Scale, [r0, r1]: Pair, [from, to]: Pair): Scale {
	if (from <= 0 && to >= 1) return whole;
	const length = r1 - r0;
	const place = (value: number) => r0 + (((whole(value) - r0) / length - from) / (to - from)) * length;
	const invert = (pixel: number) =>
		whole.invert(r0 + (from + ((pixel - r0) / length) * (to - from)) * length);
	const [low, high] = [invert(r0), invert(r1)];
	const inside = (value: number) => value >= low && value <= high;
	const ticksOf = (count: number): readonly number[] => {
		if (whole.kind === 'time') {
			return (high - low) / MONTH > YEARS_SUFFICE
				? whole.ticks(Math.ceil(count / (to - from))).filter(inside)
				: monthTicks(low, high, count).filter(inside);
		}
		const every = Math.ceil(count / (to - from));
		const round = whole.kind === 'log' ? whole.ticks(every).filter(inside) : [];
		return round.length > 2 ? round : ticks(low, high, count);
	};
	return Object.assign(place, { invert, ticks: ticksOf, ...(whole.kind ? { kind: whole.kind } : {}) });
}
