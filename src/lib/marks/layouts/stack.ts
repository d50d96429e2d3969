import { group } from 'd3-array';
import type { Row } from '../../engine/connector';
import type { MixChart } from '../../figure/chart';
import { keyOf, type LayoutInput, nameOf, num } from './input';

/** A part of a year's whole, from its lower to its upper edge; the last one is what no part accounts for. */
export interface Slice {
	readonly column: string;
	readonly from: number;
	readonly to: number;
}

/** One year of a whole; without slices where no part is known. */
export interface Stack {
	readonly index: number;
	readonly x: number;
	readonly slices: readonly Slice[];
	readonly top: number;
	readonly line: number | null;
}

export interface Stacks {
	readonly key: string;
	readonly name: string;
	readonly years: readonly Stack[];
}

/** The column of what no part accounts for. */
export const REST = '';

/** A rest smaller than this part of the whole is rounding. */
const ROUNDING = 0.01;

/** The rows of a mix as stacks by key and year; a part that is not known takes no room, and shows in the rest. */
export function stacksOf(chart: MixChart, input: LayoutInput): Stacks[] {
	const share = chart.share !== undefined && input.view[chart.share] != null;
	const groups = group(
		input.rows.map((row, index) => ({ row, index })),
		({ row }) => keyOf(row, chart.key)
	);
	return [...groups].map(([key, members]) => ({
		key,
		name: nameOf(chart, members[0]?.row ?? {}, input),
		years: members
			.map(({ row, index }) => ({
				index,
				x: num(row[chart.x]) ?? NaN,
				...stack(chart, row, share),
				line: chart.line ? num(row[chart.line.column]) : null
			}))
			.sort((a, b) => a.x - b.x)
	}));
}

function stack(chart: MixChart, row: Row, share: boolean): Pick<Stack, 'slices' | 'top'> {
	const known = chart.parts.flatMap(({ column }) => {
		const value = num(row[column]);
		return value === null ? [] : [{ column, value: Math.max(0, value) }];
	});
	const sum = known.reduce((total, { value }) => total + value, 0);
	const whole = (chart.total === undefined ? null : num(row[chart.total])) ?? sum;
	if (known.length === 0 || !(whole > 0)) return { slices: [], top: 0 };
	const rest = whole - sum;
	const parts = rest > whole * ROUNDING ? [...known, { column: REST, value: rest }] : known;
	const unit = share ? 100 / Math.max(whole, sum) : 1;
	let at = 0;
	const slices = parts.map(({ column, value }) => {
		const from = at;
		at += value * unit;
		return { column, from, to: at };
	});
	return { slices, top: at };
}
