import { toRows } from '../../engine/connector';
import type { Desk } from '../desk/desk.svelte';
import type { DeskTable } from '../desk/desk-table';
import { quoted } from '../import/finish';
import { lineOf } from '../import/row-lines';
import { checkRows, demandsOf, type RowError } from '../templates/check-rows';
import type { Mapped } from '../templates/match';
import type { Template } from '../templates/template';

/** How many rows at fault are fetched at once. */
const PORTION = 2000;

type Asking = Pick<Desk, 'query'>;

function faultsOf(template: Template, mapped: readonly Mapped[]): string {
	const faults = Object.entries(demandsOf(template, mapped)).flatMap(([name, { required, range }]) => [
		...(required ? [`${quoted(name)} IS NULL`] : []),
		...(range ? [`${quoted(name)} NOT BETWEEN ${range[0]} AND ${range[1]}`] : [])
	]);
	return faults.join(' OR ');
}

/** How many rows of the table have a cell that the template does not allow. */
export async function countErrors(
	desk: Asking,
	{ name }: DeskTable,
	template: Template,
	mapped: readonly Mapped[]
): Promise<number> {
	const where = faultsOf(
		template,
		mapped.filter(({ typeFits }) => typeFits)
	);
	if (!where) return 0;
	const { data } = await desk.query(`SELECT count(*)::DOUBLE AS n FROM ${quoted(name)} WHERE ${where}`, [
		name
	]);
	return Number(data['n']?.[0]);
}

/**
 * Cells that the template does not allow, in portions: DuckDB finds their rows, the template's schema says what is wrong.
 * Columns of another type are left out. `row` counts from 1 in the table, `line` in its file.
 */
export async function* rowErrors(
	desk: Asking,
	{ name, report }: DeskTable,
	template: Template,
	mapped: readonly Mapped[]
): AsyncGenerator<readonly RowError[]> {
	const fits = mapped.filter(({ typeFits }) => typeFits);
	const where = faultsOf(template, fits);
	const list = fits.map(({ column }) => quoted(column)).join(', ');
	for (let last = 0, more = where !== ''; more;) {
		const found = await desk.query(
			`SELECT rowid::DOUBLE + 1 AS "row number", ${list} FROM ${quoted(name)} WHERE rowid >= ${last} AND (${where}) ORDER BY rowid LIMIT ${PORTION}`,
			[name]
		);
		const rows = toRows(found);
		yield checkRows(template, fits, rows).map((error) => {
			const row = Number(rows[error.row ?? -1]?.['row number']);
			return { ...error, row, line: lineOf(row - 1, report.lines ?? []) };
		});
		last = Number(rows.at(-1)?.['row number']);
		more = rows.length === PORTION;
	}
}
