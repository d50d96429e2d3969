import { nice, ticks } from 'd3-array';

/** From values to pixels and back. d3-scale does the same and much else, at ten times the weight of a page's other scales. */
export interface Scale {
	(value: number): number;
	invert(pixel: number): number;
	/** About so many round values within the domain. */
	ticks(count: number): readonly number[];
	/** Where its values are no plain numbers at equal distances. */
	readonly kind?: 'log' | 'time' | 'year';
}

type Pair = readonly [number, number];

function scale([d0, d1]: Pair, [r0, r1]: Pair, bend: (v: number) => number, unbend: (v: number) => number) {
	const [from, to] = [bend(d0), bend(d1)];
	const span = to - from || 1;
	const part = (value: number) => (bend(value) - from) / span;
	return {
		place: (value: number) => r0 * (1 - part(value)) + r1 * part(value),
		invert: (pixel: number) => unbend(from + ((pixel - r0) / (r1 - r0 || 1)) * span)
	};
}

const same = (value: number) => value;

export function linear(domain: Pair, range: Pair): Scale {
	const { place, invert } = scale(domain, range, same, same);
	return Object.assign(place, { invert, ticks: (count: number) => ticks(domain[0], domain[1], count) });
}

/** A linear scale whose domain is widened to round values. */
export const niceLinear = (domain: Pair, range: Pair): Scale => linear(nice(domain[0], domain[1], 10), range);

/** A scale over years as plain numbers, which have no 0 to begin at and nothing between them to name. */
export function years(domain: Pair, range: Pair): Scale {
	const scale = niceLinear(domain, range);
	const { ticks: all } = scale;
	return Object.assign(scale, {
		ticks: (count: number) => all(count).filter(Number.isInteger),
		kind: 'year' as const
	});
}

/** A domain from 0 to the largest value, or from the least where some are below 0. */
export function fromZero(values: readonly number[]): Pair {
	const low = Math.min(0, ...values);
	return [low, Math.max(0, ...values) || (low ? 0 : 1)];
}

const STEPS = [1, 2, 5];

/** The round values of a logarithmic scale: 1, 2 and 5 times powers of ten, one beyond the domain at either end. */
function rounds(low: number, high: number): number[] {
	const all: number[] = [];
	for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
		for (const step of STEPS) all.push(Number((step * 10 ** power).toPrecision(1)));
	const first = all.findLastIndex((v) => v <= low);
	const last = all.findIndex((v) => v >= high);
	return all.slice(Math.max(0, first), last < 0 ? undefined : last + 1);
}

/** From positive values to pixels, so that equal ratios are equal lengths. */
export const logarithmic = (domain: Pair, range: Pair): ((value: number) => number) =>
	scale(domain, range, Math.log10, (v) => 10 ** v).place;

/** A logarithmic scale over positive values, its domain widened to round ones. */
export function niceLog(domain: Pair, range: Pair): Scale {
	const steps = rounds(domain[0], domain[1]);
	const whole: Pair = [steps[0] ?? domain[0], steps.at(-1) ?? domain[1]];
	const { place, invert } = scale(whole, range, Math.log10, (v) => 10 ** v);
	const tens = steps.filter((v) => Number.isInteger(Math.round(Math.log10(v) * 1e9) / 1e9));
	const ticksOf = (count: number) => {
		if (steps.length <= 2 * count || tens.length <= 2) return steps;
		const every = Math.ceil(tens.length / (2 * count));
		return tens.filter((_, i) => i % every === 0);
	};
	return Object.assign(place, { invert, ticks: ticksOf, kind: 'log' as const });
}

const YEARS = [1, 2, 5, 10, 20, 50];
const year = (ms: number) => new Date(ms).getUTCFullYear();

/** A scale over days in milliseconds, from the beginning of a year to the end of one. */
export function time(domain: Pair, range: Pair): Scale {
	const [first, last] = [year(domain[0]), year(domain[1]) + 1];
	const scale = linear([Date.UTC(first, 0), Date.UTC(last, 0)], range);
	const ticksOf = (count: number) => {
		const every = YEARS.find((step) => (last - first) / step <= count) ?? 100;
		const start = Math.ceil(first / every) * every;
		return Array.from({ length: Math.floor((last - start) / every) + 1 }, (_, i) =>
			Date.UTC(start + i * every, 0)
		);
	};
	return Object.assign(scale, { ticks: ticksOf, kind: 'time' as const });
}
