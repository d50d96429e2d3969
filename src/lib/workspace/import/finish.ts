import { decode } from '../../engine/decode';
import type { Database } from '../../engine/database';
import { toRows, type Value } from '../../engine/connector';
import type { Plan } from './decide';
import type { Evidence } from './evidence';
import type { ColumnType } from './options';
import { SQL_TYPES, type Stored } from './arrow-cells';
import type { Course } from './course';
import { storedAs } from './stored-as';

/** The name of a table while it is made. */
export const NEW_TABLE = 'empreinte import in progress';

/** What an import asks of DuckDB. */
export type Store = Pick<Database, 'query' | 'insertArrow'>;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const run = async (database: Store, sql: string) =>
	toRows(decode(await database.query({ sql, values: [], prepared: false })));

const TYPES: Readonly<Record<Stored, ColumnType>> = {
	text: 'text',
	number: 'number',
	integer: 'integer',
	day: 'date',
	time: 'timestamp',
	boolean: 'boolean'
};

/** The type a column has once all of its cells are known. */
export function finalType(
	plan: Plan,
	evidence: Evidence,
	course: Course
): { type: ColumnType; sqlType: string } {
	if (plan.kind === 'whole')
		return { type: 'integer', sqlType: evidence.longest <= 18 ? 'BIGINT' : 'HUGEINT' };
	const stored = storedAs(plan, evidence, course);
	return { type: TYPES[stored], sqlType: SQL_TYPES[stored] };
}

/** Whole numbers of many digits came as text, to keep them all: makes numbers of them. */
export async function retype(
	database: Store,
	table: string,
	names: readonly string[],
	plans: readonly Plan[],
	types: readonly string[]
): Promise<void> {
	for (const [c, plan] of plans.entries()) {
		if (plan.kind === 'whole')
			await run(
				database,
				`ALTER TABLE ${quoted(table)} ALTER COLUMN ${quoted(names[c] ?? '')} SET DATA TYPE ${types[c]}`
			);
	}
}

export interface Extent {
	readonly nulls: number;
	readonly min: Value;
	readonly max: Value;
}

/** Long texts are cut: ends are to be shown, not used. */
const shown = (value: Value) => (typeof value === 'string' ? value.slice(0, 100) : value);

/** SQL for cells as they are: the page would cut long decimals and microseconds, and take lists apart. */
export const exactSql = (sql: string, sqlType: string): string =>
	/^(DECIMAL|U?HUGEINT|TIMESTAMP|TIME|INTERVAL|STRUCT|MAP|UNION)|\]$/.test(sqlType) ? `${sql}::VARCHAR` : sql;

/** A list of columns for SELECT, cells as they are; see `exactSql`. */
export const exactColumns = (columns: readonly { readonly name: string; readonly type: string }[]): string =>
	columns.map(({ name, type }) => `${exactSql(quoted(name), type)} AS ${quoted(name)}`).join(', ');

/** Whether the texts of a type that `exactSql` gives are numbers. */
export const isExactNumber = (sqlType: string): boolean => /^(DECIMAL|U?HUGEINT)[^[\]]*$/.test(sqlType);

/** Rows of a table, and the empty cells and ends of each of its columns, as DuckDB has them: as texts where a type that is given needs it. */
export async function measure(
	database: Store,
	table: string,
	names: readonly string[],
	types: readonly string[] = []
): Promise<{ rows: number; extents: Extent[] }> {
	const asked = names.flatMap((name, c) => {
		const column = quoted(name);
		const end = (of: 'min' | 'max') => exactSql(`${of}(${column})`, types[c] ?? '');
		return [`count(${column}) AS n${c}`, `${end('min')} AS a${c}`, `${end('max')} AS z${c}`];
	});
	const [row] = await run(
		database,
		`SELECT ${['count(*) AS rows', ...asked].join(', ')} FROM ${quoted(table)}`
	);
	const rows = Number(row?.rows);
	return {
		rows,
		extents: names.map((_, c) => ({
			nulls: rows - Number(row?.[`n${c}`]),
			min: shown(row?.[`a${c}`] ?? null),
			max: shown(row?.[`z${c}`] ?? null)
		}))
	};
}
