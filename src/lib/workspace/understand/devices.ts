import { toRows } from '../../engine/connector';
import type { Desk } from '../desk/desk.svelte';
import { quoted } from '../import/finish';
import type { Together } from './estimate-sql';
import type { Roles } from './mapping';

/** How the readings of a power log are told apart. */
export interface Devices {
	/** The column that tells devices apart; null where none does. */
	readonly column: string | null;
	/** How many readings share device and time with another. */
	readonly atOnce: number;
	/** How many readings a device has at a time, mostly. */
	readonly each: number;
	/** Seconds within which readings are of one time; null where each time stands for itself. */
	readonly burst: number | null;
	/** What readings of one device at one time look like. */
	readonly together: Together;
}

/** From here on nearly all times have as many readings as most have. */
const STEADY = 0.9;
/** Readings are of one burst where the steps between bursts are so many times as long as those within. */
const BURST = 20;

/** How the readings of a power log are told apart, by its column of devices unless that counts rows. Rejects with a QueryError. */
export async function devicesOf(
	desk: Desk,
	table: string,
	{ time, end, power }: Roles,
	chosen: string | undefined,
	signal?: AbortSignal
): Promise<Devices> {
	const at = quoted(time ?? end ?? '');
	const readings = (by: string | null) =>
		`SELECT ${at}::TIMESTAMP AS t, ${by ? quoted(by) : 'NULL'}::VARCHAR AS d FROM ${quoted(table)} WHERE ${at} IS NOT NULL AND ${quoted(power ?? '')} IS NOT NULL`;
	const ask = async <N extends string>(sql: string, ...names: N[]) => {
		const [row] = toRows(await desk.query(sql, [table], signal));
		return Object.fromEntries(names.map((name) => [name, Number(row?.[name])])) as Record<N, number>;
	};
	const { n, devices, times } = await ask(
		`SELECT count(*)::DOUBLE AS n, count(DISTINCT d)::DOUBLE AS devices, count(DISTINCT t)::DOUBLE AS times FROM (${readings(chosen ?? null)})`,
		'n',
		'devices',
		'times'
	);
	// Devices are read again and again.
	const column = chosen && !(devices > n / 2 && times > 1) ? chosen : null;
	/** How many readings the times have, mostly, and which part of them has so many. */
	const counted =
		'mode(k)::DOUBLE AS usual, count(*)::DOUBLE AS times, avg((k = (SELECT mode(k) FROM moment))::INT) AS part';
	const single = await ask(
		`WITH moment AS (SELECT t, d, count(*) AS k FROM (${readings(column)}) GROUP BY ALL),
step AS (SELECT epoch(t) - epoch(lag(t) OVER (PARTITION BY d ORDER BY t)) AS s FROM moment)
SELECT *, (SELECT quantile_cont(s, 0.25) FROM step) AS within, (SELECT quantile_cont(s, 0.97) FROM step) AS between FROM (SELECT ${counted} FROM moment)`,
		'usual',
		'times',
		'part',
		'within',
		'between'
	);
	const told = ({ usual, times, part }: typeof bursts, burst: number | null): Devices => {
		const several = usual > 1 && part >= STEADY;
		return { column, atOnce: n - times, each: usual, burst, together: several ? 'add' : 'one' };
	};
	if (!(single.within > 0 && single.between > BURST * single.within)) return told(single, null);
	const gap = single.between / 5;
	const bursts = await ask(
		`WITH mark AS (SELECT t, d, coalesce(epoch(t) - epoch(lag(t) OVER (PARTITION BY d ORDER BY t)) > ${gap}, true)::INT AS fresh FROM (${readings(column)})),
burst AS (SELECT d, sum(fresh) OVER (PARTITION BY d ORDER BY t, fresh DESC ROWS UNBOUNDED PRECEDING) AS b FROM mark),
moment AS (SELECT d, b, count(*) AS k FROM burst GROUP BY ALL)
SELECT ${counted} FROM moment`,
		'usual',
		'times',
		'part'
	);
	const found = told(bursts, gap);
	return found.together === 'add' ? found : told(single, null);
}
