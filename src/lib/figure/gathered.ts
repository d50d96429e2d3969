import { group } from 'd3-array';
import type { Row } from '../engine/connector';
import type { Language } from '../i18n/language';
import type { Chart, ScatterChart } from './chart';
import { labelOf } from './label';

type Gather = NonNullable<ScatterChart['gather']>;

const keyOf = (row: Row, { keys }: Gather) => keys.map((column) => row[column]).join(':');

/** What the row with a key is called by itself, where a chart gathers rows and so calls it by the name of all. */
export function memberName(
	chart: Chart,
	rows: readonly Row[],
	key: string,
	language: Language
): string | undefined {
	const gather = chart.kind === 'scatter' ? chart.gather : undefined;
	const row = gather && rows.find((one) => keyOf(one, gather) === key);
	return row && labelOf({ label: gather.one }, row, language);
}

/** Rows with what the mark that each stands in counts, stands for and is called: "North Europe (4)" for four of them. */
export function gathered(chart: ScatterChart, rows: readonly Row[], language: Language): readonly Row[] {
	const { gather, count = '', members = '', label } = chart;
	if (!gather) return rows;
	const marks = group(rows, (row) => row[gather.by]);
	return rows.map((row) => {
		const all = marks.get(row[gather.by]) ?? [];
		const name = (of: typeof label) => labelOf({ label: of }, row, language);
		return {
			...row,
			[count]: all.length,
			[members]: all
				.map((one) => keyOf(one, gather))
				.sort()
				.join(' '),
			[String(label)]: all.length === 1 ? name(gather.one) : `${name(gather.many)} (${all.length})`
		};
	});
}
