import type { Chart } from './chart';
import type { Shown } from './shown';

/** The columns of which a row of a chart needs one to be drawn; none where rows are drawn whatever they hold. */
function drawnFrom(chart: Chart): readonly string[] {
	switch (chart.kind) {
		case 'rank':
		case 'map':
			return [chart.value.column, ...(chart.interval ?? [])];
		case 'spread':
			return chart.values.flatMap(({ column, interval }) => [column, ...(interval ?? [])]);
		case 'trend':
			return chart.panels.flatMap(({ column, interval }) => [column, ...(interval ?? [])]);
		default:
			return [];
	}
}

/** How many rows have something to draw. */
export function valued({ chart, rows }: Shown): number {
	const columns = drawnFrom(chart);
	return columns.length
		? rows.filter((row) => columns.some((column) => row[column] != null)).length
		: rows.length;
}
