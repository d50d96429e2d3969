import { columnsOf } from '../figure/cell';
import type { EditionInput } from './edition';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A query of the figure, with a column of the names that the figure's table shows after those that hold codes. */
export function withNames({ figure, rows, view, words }: EditionInput, sql: string): string {
	const { language } = words;
	const taken = new Set(Object.keys(rows[0] ?? {}));
	const named = columnsOf(figure, view).flatMap(([name, { names, from }]) => {
		const column = from?.[language] ?? name;
		const cases = [...new Set(rows.map((row) => String(row[column])))].flatMap((code) => {
			const said = names?.[code]?.[language];
			return said === undefined || said === code ? [] : ` when ${quoted(code)} then ${quoted(said)}`;
		});
		const title = taken.has(`${column}_name`) ? `${column}_label` : `${column}_name`;
		const text = `${column}::varchar`;
		return cases.length ? `case ${text}${cases.join('')} else ${text} end as ${title}` : [];
	});
	return named.length ? `select *,\n  ${named.join(',\n  ')}\nfrom (\n${sql}\n)` : sql;
}
