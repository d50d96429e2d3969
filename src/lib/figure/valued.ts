import type { Shown } from './shown';

/** How many rows have something to draw, in charts of quantities; in others all have. */
export function valued({ chart, rows }: Shown): number {
	const quantities =
		'values' in chart
			? chart.values
			: 'panels' in chart
				? chart.panels
				: 'value' in chart
					? [chart.value]
					: null;
	if (!quantities) return rows.length;
	const columns = quantities.flatMap((q) => [q.column, ...('interval' in q ? (q.interval ?? []) : [])]);
	return rows.filter((row) => columns.some((column) => row[column] != null)).length;
}
