import type { Chart } from './chart';
import type { Shown } from './shown';

/** What a chart draws of each row, where it is quantities. */
function quantitiesOf(
	chart: Chart
): readonly { readonly column: string; readonly interval?: readonly string[] }[] {
	if (chart.kind === 'spread') return chart.values;
	if (chart.kind === 'trend') return chart.panels;
	return chart.kind === 'rank' || chart.kind === 'map' ? [chart.value] : [];
}

/** How many rows have something to draw: in charts of other than quantities, all. */
export function valued({ chart, rows }: Shown): number {
	const columns = quantitiesOf(chart).flatMap(({ column, interval = [] }) => [column, ...interval]);
	return rows.filter((row) => !columns.length || columns.some((column) => row[column] != null)).length;
}
