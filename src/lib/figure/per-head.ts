import type { Row } from '../engine/connector';
import type { Quantity, MixChart } from './chart';
import { number } from './say/quantity';

/** A column for a part of what there is for each. */
const eachOf = (column: string) => `${column}_each`;

/** A mix with its parts as those of a whole for each, such as each inhabitant; unknown where that whole is. */
export function perHead(
	chart: MixChart,
	rows: readonly Row[],
	{ column, unit, title }: Quantity
): { readonly chart: MixChart; readonly rows: readonly Row[] } {
	const { share, total = '', ...rest } = chart;
	return {
		chart: {
			...rest,
			unit,
			title,
			total: column,
			parts: chart.parts.map((part) => ({ ...part, column: eachOf(part.column) })),
			level: true
		},
		rows: rows.map((row) => {
			const [whole, each] = [number(row, total), number(row, column)];
			const part = (value: number | null) =>
				value === null || each === null || !whole ? null : (value * each) / whole;
			return {
				...row,
				...Object.fromEntries(chart.parts.map((p) => [eachOf(p.column), part(number(row, p.column))]))
			};
		})
	};
}
