import { toRows } from '../../engine/connector';
import type { Desk } from '../desk/desk.svelte';
import { quoted } from '../import/finish';
import { MEASURED_RUNS, plainName } from './estimate-sql';
import type { FoundName } from './places-said';

const MOST = 1000;

/** The models that a table's rows name, each with the measured one that it is taken for. Rejects with a QueryError. */
export async function modelsSaid(
	desk: Desk,
	table: string,
	column: string,
	signal?: AbortSignal
): Promise<FoundName[]> {
	const sql = `WITH run AS (SELECT ${plainName('model')} AS key, min(model) AS ours FROM ${MEASURED_RUNS} GROUP BY ALL),
said AS (SELECT coalesce(${quoted(column)}::VARCHAR, '') AS name, count(*)::DOUBLE AS n FROM ${quoted(table)} GROUP BY ALL)
SELECT name, n, ours FROM said LEFT JOIN run ON run.key = ${plainName('name')} ORDER BY n DESC, name LIMIT ${MOST}`;
	return toRows(await desk.query(sql, [table, 'ai_inference_run'], signal)).map((row) => {
		const ours = row['ours'] == null ? null : String(row['ours']);
		return {
			name: String(row['name']),
			rows: Number(row['n']),
			as: ours === null ? null : { en: ours, fr: ours }
		};
	});
}
