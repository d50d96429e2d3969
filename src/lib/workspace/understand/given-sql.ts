import { quoted } from '../import/finish';
import { cellsSql } from './cells-sql';
import { measureOf, type Measure, type Roles } from './mapping';

/** Why a row is in no total. */
export const WHYS = ['time', 'failed', 'empty', 'outside', 'earlier'] as const;
export type Why = (typeof WHYS)[number];

/** How the rows of a table are taken. */
export interface Taking {
	readonly table: string;
	readonly roles: Roles;
	/** What the number that counts can be: rows outside are in no total. */
	readonly range: readonly [number, number];
	/** The same of the file's own carbon, and its grams. */
	readonly ownRange: readonly [number, number];
	readonly grams: number;
	/** The column that tells devices apart in a power log. */
	readonly device: string | null;
	/** Whether only the last row of each run counts: the others are its earlier states. */
	readonly lastOfRun: boolean;
}

const COLUMNS: Readonly<Record<Exclude<Measure, 'intensity'>, keyof Roles>> = {
	power: 'power',
	energy: 'energy',
	tokens: 'output-tokens',
	carbon: 'carbon'
};

/** The role of the number that counts. */
export const countedRole = (measure: Measure): keyof Roles =>
	measure === 'intensity' ? 'intensity' : COLUMNS[measure];

const column = (name: string | undefined) => (name ? quoted(name) : 'NULL');

/** Whether a status says that a request failed. */
const failedSql = (status: string) =>
	`coalesce(TRY_CAST(${status} AS INTEGER) >= 400 OR regexp_matches(lower(${status}::VARCHAR), 'err|fail|time.?out|cancel|abort|reject|refus|chec|chou|annul'), false)`;

/**
 * The rows of a table with their time `t`, place, number `v`, own carbon in g, and `why` they are in no total, which is
 * empty for those that are: the table `given` of an SQL statement.
 */
export function givenSql(taking: Taking): string {
	const { table, roles, range, ownRange, grams, device, lastOfRun } = taking;
	const measure = measureOf(roles) ?? 'energy';
	const own = column(roles.carbon);
	const status = measure === 'tokens' && roles.status ? failedSql(quoted(roles.status)) : '';
	const out = `v NOT BETWEEN ${range[0]} AND ${range[1]}`;
	const later = `row_number() OVER (PARTITION BY run ORDER BY t IS NOT NULL AND coalesce(NOT (${out}), false) DESC, t DESC, v DESC) > 1`;
	return `row_ AS (SELECT ${column(roles.time ?? roles.end)}::TIMESTAMP AS t, ${cellsSql(roles)}, ${column(roles[countedRole(measure)])}::DOUBLE AS v${
		roles.carbon
			? `, if(${own}::DOUBLE BETWEEN ${ownRange[0]} AND ${ownRange[1]}, ${own}::DOUBLE * ${grams}, NULL) AS own`
			: ''
	}${measure === 'power' ? `, ${column(device ?? undefined)}::VARCHAR AS d` : ''}${
		measure === 'tokens' ? `, ${column(roles.model)}::VARCHAR AS said_model` : ''
	}${status ? `, ${status} AS failed` : ''}${lastOfRun ? `, nullif(${column(roles.run)}::VARCHAR, '') AS run` : ''} FROM ${quoted(table)}),
given AS (SELECT *, CASE WHEN t IS NULL THEN 'time'${status ? ` WHEN failed THEN 'failed'` : ''} WHEN v IS NULL THEN 'empty' WHEN ${out} THEN 'outside'${
		lastOfRun ? ` WHEN run IS NOT NULL AND ${later} THEN 'earlier'` : ''
	} END AS why FROM row_)`;
}
