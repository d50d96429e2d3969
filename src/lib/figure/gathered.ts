import { group } from 'd3-array';
import type { Row } from '../engine/connector';
import type { Language, Localised } from '../i18n/language';
import type { ScatterChart } from './chart';

const said = (column: string | Localised, row: Row | undefined, language: Language): string =>
	String(row?.[typeof column === 'string' ? column : column[language]] ?? '');

/** Rows with what the mark that each stands in counts, stands for and is called: "North Europe (4)" for four of them. */
export function gathered(chart: ScatterChart, rows: readonly Row[], language: Language): readonly Row[] {
	const { gather, count = '', members = '', label } = chart;
	if (!gather) return rows;
	const name = typeof label === 'string' ? label : label[language];
	const key = (row: Row) => gather.keys.map((column) => row[column]).join(':');
	const marks = new Map(
		Array.from(
			group(rows, (row) => row[gather.by]),
			([by, all]) => [
				by,
				{
					[count]: all.length,
					[members]: all.map(key).sort().join(' '),
					[name]:
						all.length === 1
							? said(gather.one, all[0], language)
							: `${said(gather.many, all[0], language)} (${all.length})`
				}
			]
		)
	);
	return rows.map((row) => ({ ...row, ...marks.get(row[gather.by]) }));
}
