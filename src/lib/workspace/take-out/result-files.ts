import type { Columns } from '../../engine/connector';
import { isExactNumber, quoted } from '../import/finish';
import { csvLine } from './csv';

/** The rows of a result that are asked for at once. */
const PORTION = 50_000;

type Over = (sql: string) => Promise<Columns>;

/** A column as CSV takes it: times keep their microseconds and decimals all their digits as text. */
const asCsv = ({ name, type }: { readonly name: string; readonly type: string }) =>
	/^TIMESTAMP(_S|_MS|_NS)?$/.test(type) || isExactNumber(type)
		? `${quoted(name)}::VARCHAR AS ${quoted(name)}`
		: quoted(name);

/** All rows of a kept result as CSV, in full precision. */
export async function resultCsv(
	over: Over,
	table: string,
	columns: readonly { readonly name: string; readonly type: string }[],
	rows: number
): Promise<Blob> {
	const names = columns.map(({ name }) => name);
	const numbers = columns.map(({ type }) => isExactNumber(type));
	const list = columns.map(asCsv).join(', ');
	const parts: string[] = ['\ufeff', csvLine(names)];
	for (let from = 0; from < rows; from += PORTION) {
		const { numRows, data } = await over(
			`SELECT ${list} FROM ${quoted(table)} WHERE rowid >= ${from} AND rowid < ${from + PORTION}`
		);
		const lines = Array.from({ length: numRows }, (_, row) =>
			csvLine(
				names.map((name) => data[name]?.[row] ?? null),
				numbers
			)
		);
		parts.push(lines.join(''));
	}
	return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
