import { group } from 'd3-array';
import type { Row } from '../engine/connector';
import type { Language } from '../i18n/language';
import type { ScatterChart } from './chart';
import { labelOf } from './label';

/** Rows with what the mark that each stands in counts, stands for and is called: "North Europe (4)" for four of them. */
export function gathered(chart: ScatterChart, rows: readonly Row[], language: Language): readonly Row[] {
	const { gather, count = '', members = '', label } = chart;
	if (!gather) return rows;
	const marks = group(rows, (row) => row[gather.by]);
	const key = (row: Row) => gather.keys.map((column) => row[column]).join(':');
	return rows.map((row) => {
		const all = marks.get(row[gather.by]) ?? [];
		const name = (of: typeof label) => labelOf({ label: of }, row, language);
		return {
			...row,
			[count]: all.length,
			[members]: all.map(key).sort().join(' '),
			[String(label)]: all.length === 1 ? name(gather.one) : `${name(gather.many)} (${all.length})`
		};
	});
}
