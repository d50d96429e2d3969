import { toRows } from '../../engine/connector';
import type { Desk } from '../desk/desk.svelte';
import { quoted } from '../import/finish';
import type { Roles } from './mapping';

/** Rows that share their run with others. */
export interface Runs {
	/** How many rows there are of runs that have several. */
	readonly rows: number;
	/** How many such runs there are. */
	readonly runs: number;
	/** Which of them look as if they counted: the last, where each goes on from the one before, else all. */
	readonly count: 'last' | 'all';
}

/** Runs begin at one moment though each of their rows says when, within so many seconds or so large a part of their length. */
const SECONDS = 5;
const PART = 0.02;

/** The rows that share their run with others; null where each row is a run of its own. Rejects with a QueryError. */
export async function runsOf(
	desk: Desk,
	table: string,
	{ run, energy, duration, time, end }: Roles,
	signal?: AbortSignal
): Promise<Runs | null> {
	if (!run || !energy) return null;
	const length = duration ? `${quoted(duration)}::DOUBLE` : 'NULL::DOUBLE';
	const sql = `WITH row_ AS (SELECT ${quoted(run)}::VARCHAR AS run, ${quoted(end ?? time ?? '')}::TIMESTAMP AS t, ${quoted(energy)}::DOUBLE AS e, ${length} AS s
  FROM ${quoted(table)} WHERE ${quoted(run)}::VARCHAR <> '' AND t IS NOT NULL AND e IS NOT NULL),
step AS (SELECT *, lag(e) OVER (PARTITION BY run ORDER BY t, e) AS before FROM row_),
each AS (SELECT run, count(*) AS k, count(*) FILTER (e < before) AS falls, max(epoch(t) - s) - min(epoch(t) - s) AS apart, max(s) AS longest FROM step GROUP BY run HAVING k > 1)
SELECT sum(k)::DOUBLE AS n, count(*)::DOUBLE AS runs, (coalesce(sum(falls), 0) = 0 AND coalesce(bool_and(apart <= ${SECONDS} + ${PART} * longest), true)) AS grows FROM each`;
	const [row] = toRows(await desk.query(sql, [table], signal));
	const runs = Number(row?.['runs']);
	if (!runs) return null;
	return { rows: Number(row?.['n']), runs, count: row?.['grows'] === true ? 'last' : 'all' };
}
