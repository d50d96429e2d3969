import { toRows } from '../../engine/connector';
import type { Desk } from '../desk/desk.svelte';
import type { DeskTable } from '../desk/desk-table';
import { quoted } from '../import/finish';
import { checkRows, demandsOf, type RowError } from '../templates/check-rows';
import type { Match } from '../templates/match';

/** How many rows at fault are fetched to say what is wrong with them. */
const MOST = 200;

export interface Errors {
	/** Rows of the table with such a cell. */
	readonly rows: number;
	/** `row` counts from 1 in the table. */
	readonly errors: readonly RowError[];
}

/** Cells that the template does not allow: DuckDB finds their rows, the template's schema says what is wrong. */
export async function rowErrors(desk: Desk, table: DeskTable, match: Match): Promise<Errors> {
	const fits = match.mapped.filter(({ typeFits }) => typeFits);
	const faults = Object.entries(demandsOf(match.template, fits)).flatMap(([name, { required, range }]) => [
		...(required ? [`${quoted(name)} IS NULL`] : []),
		...(range ? [`${quoted(name)} NOT BETWEEN ${range[0]} AND ${range[1]}`] : [])
	]);
	if (faults.length === 0) return { rows: 0, errors: [] };
	const where = `FROM ${quoted(table.name)} WHERE ${faults.join(' OR ')}`;
	const counted = await desk.query(`SELECT count(*)::DOUBLE AS n ${where}`, [table.name]);
	const list = fits.map(({ column }) => quoted(column)).join(', ');
	const found = await desk.query(`SELECT rowid::DOUBLE + 1 AS "row number", ${list} ${where} LIMIT ${MOST}`, [
		table.name
	]);
	const rows = toRows(found);
	return {
		rows: Number(counted.data['n']?.[0]),
		errors: checkRows(match.template, fits, rows).map((error) => ({
			...error,
			row: Number(rows[error.row]?.['row number'])
		}))
	};
}
