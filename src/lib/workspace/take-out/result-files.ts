import type { Columns } from '../../engine/connector';
import { isExactNumber, quoted } from '../import/finish';
import { csvLine, isFormula } from './csv';

/** The rows of a result that are asked for at once. */
const PORTION = 50_000;

type Over = (sql: string) => Promise<Columns>;

/** Lists and what else has parts, or no form in the page, as DuckDB writes it. */
const IN_WORDS = /^(TIME|INTERVAL|STRUCT|MAP|UNION)\b|\]$/;
const isInWords = (type: string) => IN_WORDS.test(type);

/** A column as CSV takes it: times keep their microseconds and decimals all their digits as text. */
const asCsv = ({ name, type }: { readonly name: string; readonly type: string }) =>
	/^TIMESTAMP(_S|_MS|_NS)?$/.test(type) || isExactNumber(type) || isInWords(type)
		? `${quoted(name)}::VARCHAR AS ${quoted(name)}`
		: quoted(name);

/** A result as CSV, and what is not in it as it was. */
export interface ResultCsv {
	readonly file: Blob;
	/** Cells that got a quote before them, for a spreadsheet would run them as formulas. */
	readonly guarded: number;
	/** Columns of lists and the like, which are texts in it. */
	readonly inWords: readonly string[];
}

/** All rows of a kept result as CSV, in full precision. */
export async function resultCsv(
	over: Over,
	table: string,
	columns: readonly { readonly name: string; readonly type: string }[],
	rows: number
): Promise<ResultCsv> {
	const names = columns.map(({ name }) => name);
	const numbers = columns.map(({ type }) => isExactNumber(type));
	const list = columns.map(asCsv).join(', ');
	const parts: string[] = ['\ufeff', csvLine(names)];
	let guarded = 0;
	for (let from = 0; from < rows; from += PORTION) {
		const { numRows, data } = await over(
			`SELECT ${list} FROM ${quoted(table)} WHERE rowid >= ${from} AND rowid < ${from + PORTION}`
		);
		const lines = Array.from({ length: numRows }, (_, row) => {
			const cells = names.map((name) => data[name]?.[row] ?? null);
			guarded += cells.filter((cell, i) => !numbers[i] && isFormula(cell)).length;
			return csvLine(cells, numbers);
		});
		parts.push(lines.join(''));
	}
	const inWords = columns.filter(({ type }) => isInWords(type)).map(({ name }) => name);
	return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), guarded, inWords };
}
