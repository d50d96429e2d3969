import type { Row } from '../engine/connector';
import type { TrendChart, TrendPanel } from './chart';

const columnOf = (panel: TrendPanel) => `${panel.column}_index`;

/** A panel of index values: the values they stand for are said beside them. */
const panelOf = (panel: TrendPanel, base: number): TrendPanel => ({
	column: columnOf(panel),
	unit: 'count',
	title: { en: `Index, ${base} = 100`, fr: `Indice, ${base} = 100` },
	unknown: { en: `no index on ${base}`, fr: `pas d’indice sur ${base}` },
	also: panel
});

/**
 * Each value as a percentage of the value that its series has in the year `base`; unknown where that one is unknown,
 * zero or not measured.
 */
export function indexed(
	chart: TrendChart,
	rows: readonly Row[],
	base: number
): { chart: TrendChart; rows: Row[] } {
	const keyOf = (row: Row) => chart.key.map((c) => String(row[c])).join(':');
	const bases = new Map(
		rows
			.filter((row) => row[chart.x] === base && !(chart.hollow && row[chart.hollow.column] === true))
			.map((row) => [keyOf(row), row])
	);
	const index = (row: Row, { column }: TrendPanel) => {
		const [value, whole] = [row[column], bases.get(keyOf(row))?.[column]];
		return typeof value === 'number' && typeof whole === 'number' && whole > 0 ? (100 * value) / whole : null;
	};
	return {
		chart: { ...chart, panels: chart.panels.map((panel) => panelOf(panel, base)) },
		rows: rows.map((row) => ({
			...row,
			...Object.fromEntries(chart.panels.map((panel) => [columnOf(panel), index(row, panel)]))
		}))
	};
}
