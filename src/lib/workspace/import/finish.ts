import { decode } from '../../engine/decode';
import type { Database } from '../../engine/database';
import { toRows, type Value } from '../../engine/connector';
import type { Plan } from './decide';
import type { Evidence } from './evidence';
import type { ColumnType } from './report';
import type { Course } from './load';

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const run = async (database: Database, sql: string) =>
	toRows(decode(await database.query({ sql, values: [] })));

/** The type a column gets once all of its cells are known. */
export function finalType(
	plan: Plan,
	evidence: Evidence,
	course: Course
): { type: ColumnType; sqlType: string } {
	switch (plan.kind) {
		case 'number': {
			const fraction = evidence.shape(
				'point',
				'comma',
				'commaPoint',
				'pointComma',
				'spacesPoint',
				'spacesComma',
				'quotesPoint',
				'quotesComma'
			);
			const open = plan.decimal === '.' ? evidence.shape('pointOpen') : evidence.shape('commaOpen');
			const safe = course.whole && evidence.large.count === 0 && evidence.longest <= 15;
			return fraction + open === 0 && safe
				? { type: 'integer', sqlType: 'BIGINT' }
				: { type: 'number', sqlType: 'DOUBLE' };
		}
		case 'whole':
			return { type: 'integer', sqlType: evidence.longest <= 18 ? 'BIGINT' : 'HUGEINT' };
		case 'date':
			return evidence.timed === 0
				? { type: 'date', sqlType: 'DATE' }
				: { type: 'timestamp', sqlType: 'TIMESTAMP' };
		case 'boolean':
			return { type: 'boolean', sqlType: 'BOOLEAN' };
		default:
			return { type: 'text', sqlType: 'VARCHAR' };
	}
}

const STORED: Readonly<Record<Plan['kind'], string>> = {
	number: 'DOUBLE',
	date: 'TIMESTAMP',
	boolean: 'BOOLEAN',
	whole: 'VARCHAR',
	text: 'VARCHAR',
	unknown: 'VARCHAR'
};

/** Gives the columns their types. */
export async function retype(
	database: Database,
	table: string,
	names: readonly string[],
	plans: readonly Plan[],
	types: readonly string[]
): Promise<void> {
	for (const [c, type] of types.entries()) {
		const name = quoted(names[c] ?? '');
		if (STORED[plans[c]?.kind ?? 'text'] !== type)
			await run(database, `ALTER TABLE ${quoted(table)} ALTER COLUMN ${name} SET DATA TYPE ${type}`);
	}
}

export interface Extent {
	readonly nulls: number;
	readonly min: Value;
	readonly max: Value;
}

/** Rows of a table, and the empty cells and ends of each of its columns, as DuckDB has them. */
export async function measure(
	database: Database,
	table: string,
	names: readonly string[],
	texts: readonly boolean[]
): Promise<{ rows: number; extents: Extent[] }> {
	const asked = names.flatMap((name, c) => {
		const column = quoted(name);
		// Long texts are cut: their ends are to be shown, not used.
		const value = texts[c] ? `left(${column}, 100)` : column;
		return [`count(${column}) AS n${c}`, `min(${value}) AS a${c}`, `max(${value}) AS z${c}`];
	});
	const [row] = await run(database, `SELECT count(*) AS rows, ${asked.join(', ')} FROM ${quoted(table)}`);
	const rows = Number(row?.rows);
	return {
		rows,
		extents: names.map((_, c) => ({
			nulls: rows - Number(row?.[`n${c}`]),
			min: row?.[`a${c}`] ?? null,
			max: row?.[`z${c}`] ?? null
		}))
	};
}
