import { quoted } from '../import/finish';
import { givenSql, type Taking, WHYS } from './given-sql';
import { measureOf } from './mapping';
import type { Cells } from './places';

/** How finely time is cut. */
export type Period = 'hour' | 'day' | 'month' | 'year';

/** What readings of one device at one time are. */
export type Together = 'add' | 'one';

export interface Estimate extends Taking {
	readonly period: Period;
	/** Whether readings of one device at one time are of several, which are added, or of one. */
	readonly together: Together;
	/** Seconds within which readings of a power log are of one time; null where each time stands for itself. */
	readonly burst: number | null;
	/** The key of our place for what cells say; absent cells are null. */
	readonly places: readonly (readonly [cells: Cells, key: string])[];
	/** The place of all rows where no cell names one. */
	readonly everywhere: string | null;
	/** The year of the grid; null for that of each row. */
	readonly year: number | null;
	/** Whether energy is multiplied by the PUE of the region. */
	readonly building: boolean;
}

/** Our tables that an estimate reads. */
export const ESTIMATE_TABLES = [
	'ai_inference_run',
	'grid_country_year',
	'grid_zone_year',
	'region_efficiency',
	'region_grid_year'
];

/** Readings further apart than so many times the usual step leave a gap that nobody measured. */
const GAP = 5;

const text = (value: string | null) =>
	value === null ? 'NULL::VARCHAR' : `'${value.replaceAll("'", "''")}'`;
/** A name by its letters and digits alone, in SQL. */
export const plainName = (sql: string) => `regexp_replace(lower(${sql}), '[^a-z0-9]+', '', 'g')`;

/** The runs that say what a token of a model took. */
export const MEASURED_RUNS = "ai_inference_run WHERE version = 'v3' AND j_per_output_token IS NOT NULL";

/** Readings of a power log in order: those of one burst at one time, and those of a device at one time as one or as several. */
function readings({ together, burst }: Estimate): string {
	const at = burst === null ? 't' : 'min(t) OVER (PARTITION BY d, b)';
	const bursts =
		burst === null
			? ''
			: `mark AS (SELECT *, coalesce(epoch(t) - epoch(lag(t) OVER (PARTITION BY d ORDER BY t)) > ${burst}, true)::INT AS fresh FROM given WHERE why IS NULL),
burst AS (SELECT *, sum(fresh) OVER (PARTITION BY d ORDER BY t, fresh DESC ROWS UNBOUNDED PRECEDING) AS b FROM mark),
`;
	const from = burst === null ? 'given WHERE why IS NULL' : 'burst';
	const timed = `${bursts}timed AS (SELECT ${at} AS t, p, r, c, v AS w, d${burst === null ? '' : ', t AS read'} FROM ${from})`;
	const order = burst === null ? 'w' : 'read, w';
	return together === 'add'
		? `${timed},
reading AS (SELECT t, p, r, c, w, coalesce(d, '') || '#' || row_number() OVER (PARTITION BY d, t ORDER BY ${order}) AS d FROM timed)`
		: `${timed},
reading AS (SELECT t, any_value(p) AS p, any_value(r) AS r, any_value(c) AS c, avg(w) AS w, d FROM timed GROUP BY t, d)`;
}

/** Rows of the table that count, with their time `t`, what they say of their place, their energy in Wh and their own carbon in g. */
function rows(estimate: Estimate): string {
	const own = estimate.roles.carbon ? 'own' : 'NULL::DOUBLE AS own';
	const given = givenSql(estimate);
	switch (measureOf(estimate.roles)) {
		case 'power':
			return `${given},
${readings(estimate)},
step AS (SELECT *, epoch(lead(t) OVER each) - epoch(t) AS s, lead(w) OVER each AS next FROM reading WINDOW each AS (PARTITION BY d ORDER BY t)),
usual AS (SELECT d, quantile_cont(s, 0.5) AS s FROM step WHERE s > 0 GROUP BY d),
m AS (SELECT t, p, r, c, least(w, next) * step.s / 3600 AS low, (w + next) / 2 * step.s / 3600 AS wh, greatest(w, next) * step.s / 3600 AS high, NULL::DOUBLE AS own
  FROM step JOIN usual ON step.d IS NOT DISTINCT FROM usual.d WHERE step.s <= ${GAP} * usual.s)`;
		case 'tokens':
			return `${given},
run AS (SELECT ${plainName('model')} AS model, min(j_per_output_token) AS low, quantile_cont(j_per_output_token, 0.5) AS mid, max(j_per_output_token) AS high
  FROM ${MEASURED_RUNS} GROUP BY ALL),
whole AS (SELECT min(low) AS low, quantile_cont(mid, 0.5) AS mid, max(high) AS high FROM run),
request AS (SELECT t, p, r, c, v / 3600 AS n, ${plainName('said_model')} AS model FROM given WHERE why IS NULL),
m AS (SELECT t, p, r, c, n * coalesce(run.low, whole.low) AS low, n * coalesce(run.mid, whole.mid) AS wh, n * coalesce(run.high, whole.high) AS high, NULL::DOUBLE AS own
  FROM request CROSS JOIN whole LEFT JOIN run USING (model))`;
		case 'energy':
			return `${given},
m AS (SELECT t, p, r, c, v * 1000 AS wh, wh AS low, wh AS high, ${own} FROM given WHERE why IS NULL)`;
		default:
			return `${given},
m AS (SELECT t, p, r, c, NULL::DOUBLE AS wh, wh AS low, wh AS high, ${own} FROM given WHERE why IS NULL)`;
	}
}

const FINER: Readonly<Record<Period, string>> = { hour: 'minute', day: 'hour', month: 'day', year: 'day' };

/**
 * How many rows a table has, how many are in no total and why, and from when to when the others are: columns `n`, one for
 * each `Why`, `a`, `z`, and `s`, the usual seconds between two of their times.
 */
export const accountSql = (estimate: Estimate): string => `WITH ${givenSql(estimate)},
moment AS (SELECT DISTINCT date_trunc('${FINER[estimate.period]}', t) AS u FROM given WHERE why IS NULL),
apart AS (SELECT epoch(u) - epoch(lag(u) OVER (ORDER BY u)) AS s FROM moment)
SELECT count(*)::DOUBLE AS n, ${WHYS.map((why) => `count(*) FILTER (why = '${why}')::DOUBLE AS "${why}"`).join(', ')},
  min(t) FILTER (why IS NULL) AS a, max(t) FILTER (why IS NULL) AS z, (SELECT quantile_cont(s, 0.5) FROM apart) AS s FROM given`;

/**
 * PUE by place. One of the region itself is exact; an average over more leaves room between the least and the greatest that
 * its provider publishes. Where none is published, or none is asked for, it is 1: the energy of the machines alone.
 */
const buildings = (asked: boolean): string => `building AS (
  SELECT e.provider || ':' || e.region AS key, e.pue AS mid,
    if(e.pue_granularity = 'region', e.pue, least(e.pue, (SELECT min(f.pue) FROM region_efficiency f WHERE f.provider = e.provider))) AS low,
    if(e.pue_granularity = 'region', e.pue, greatest(e.pue, (SELECT max(f.pue) FROM region_efficiency f WHERE f.provider = e.provider))) AS high
  FROM region_efficiency e WHERE ${asked ? 'e.pue IS NOT NULL' : 'false'}
  QUALIFY row_number() OVER (PARTITION BY e.provider, e.region ORDER BY e.period DESC) = 1
)`;

/**
 * Grids by place and year, each between the least and the greatest figure that is known of it: for a region the zones that
 * are plausible, and Ember's mean where its zone is the whole country; for a country, whose mean is Ember's, the mean of
 * Electricity Maps and the grids of its cloud regions, since it is not said where in the country it ran.
 */
const FACTORS = `ember AS (SELECT iso3, year, gco2e_per_kwh AS mean FROM grid_country_year WHERE NOT placeholder AND gco2e_per_kwh IS NOT NULL),
known AS (
  SELECT iso3, year, gco2e_per_kwh AS low, gco2e_per_kwh AS high FROM grid_zone_year WHERE level = 'country' AND NOT constant AND gco2e_per_kwh IS NOT NULL
  UNION ALL SELECT iso3, year, low, high FROM region_grid_year WHERE NOT constant
),
land AS (SELECT iso3, year, min(low) AS low, max(high) AS high FROM known GROUP BY ALL),
factor AS (
  SELECT g.provider || ':' || g.region AS key, g.year, least(g.low, ember.mean) AS low, g.gco2e_per_kwh AS mid, greatest(g.high, ember.mean) AS high, 'Electricity Maps' AS source
  FROM region_grid_year g LEFT JOIN ember ON ember.iso3 = g.iso3 AND ember.year = g.year AND NOT regexp_matches(g.zones, '[- ]')
  UNION ALL SELECT ember.iso3, ember.year, least(ember.mean, land.low), ember.mean, greatest(ember.mean, land.high), 'Ember'
  FROM ember LEFT JOIN land USING (iso3, year)
  UNION ALL SELECT zone, year, gco2e_per_kwh, gco2e_per_kwh, gco2e_per_kwh, 'Electricity Maps' FROM grid_zone_year WHERE level = 'subzone' AND NOT constant AND gco2e_per_kwh IS NOT NULL
)`;

/**
 * Energy (Wh) and carbon (g) of a table by period and place, each between its limits: limits are summed as limits, since
 * the doubts of a file's rows are not independent. Rows without a place of ours have energy and no carbon.
 */
export function estimateSql(estimate: Estimate): string {
	const { places, everywhere, period, year, building, roles } = estimate;
	// Rows that have both, to set the file's own carbon beside that of the grids.
	const both = measureOf(roles) === 'energy' && roles.carbon !== undefined;
	const sums = both
		? ', sum(low) FILTER (own IS NOT NULL) AS b_low, sum(wh) FILTER (own IS NOT NULL) AS b_wh, sum(high) FILTER (own IS NOT NULL) AS b_high, count(own) AS b_n'
		: '';
	const compared = both
		? `
  sum(part.b_low * coalesce(building.low, 1) * factor.low) / 1000 AS both_low, sum(part.b_wh * coalesce(building.mid, 1) * factor.mid) / 1000 AS both_mid, sum(part.b_high * coalesce(building.high, 1) * factor.high) / 1000 AS both_high,
  sum(part.own) FILTER (factor.mid IS NOT NULL) AS both_own, (sum(part.b_n) FILTER (factor.mid IS NOT NULL))::DOUBLE AS both_n,`
		: '';
	const list = places.map(
		([{ provider, region, country }, key]) =>
			`(${text(provider)}, ${text(region)}, ${text(country)}, ${text(key)})`
	);
	return `WITH ${rows(estimate)},
place(p, r, c, key) AS (VALUES ${[...list, `(${text(null)}, ${text(null)}, ${text(null)}, ${text(everywhere)})`].join(', ')}),
${FACTORS},
${buildings(building)},
span AS (SELECT key, min(year) AS first, max(year) AS last FROM factor GROUP BY key),
part AS (SELECT date_trunc('${period}', t)::TIMESTAMP AS moment, year(t) AS y, p, r, c, sum(low) AS low, sum(wh) AS wh, sum(high) AS high, sum(own) AS own, count(*) AS n${sums}
  FROM m GROUP BY ALL)
SELECT moment, place.key AS place, coalesce(nullif(part.p, ''), nullif(part.r, ''), nullif(part.c, '')) IS NOT NULL AS said,
  sum(part.low * coalesce(building.low, 1)) AS wh_low, sum(part.wh * coalesce(building.mid, 1)) AS wh, sum(part.high * coalesce(building.high, 1)) AS wh_high,
  sum(part.low * coalesce(building.low, 1) * factor.low) / 1000 AS g_low, sum(part.wh * coalesce(building.mid, 1) * factor.mid) / 1000 AS g, sum(part.high * coalesce(building.high, 1) * factor.high) / 1000 AS g_high,${compared}
  sum(part.own) AS own, sum(n)::DOUBLE AS n, factor.year::DOUBLE AS grid_year, factor.low AS grid_low, factor.mid AS grid, factor.high AS grid_high, factor.source AS grid_source
FROM part
LEFT JOIN place ON part.p IS NOT DISTINCT FROM place.p AND part.r IS NOT DISTINCT FROM place.r AND part.c IS NOT DISTINCT FROM place.c
LEFT JOIN span ON span.key = place.key
LEFT JOIN building ON building.key = place.key
LEFT JOIN factor ON factor.key = place.key AND factor.year = ${year ?? 'least(greatest(y, span.first), span.last)'}
GROUP BY ALL ORDER BY moment, place`;
}

/** Grid intensity of a table by period and zone: its mean, between the least and the greatest value; what cannot be is left out. */
export function intensitySql({ table, roles, period, range: [least, most] }: Estimate): string {
	const value = `${quoted(roles.intensity ?? '')}::DOUBLE`;
	return `SELECT
  date_trunc('${period}', ${quoted(roles.time ?? roles.end ?? '')}::TIMESTAMP)::TIMESTAMP AS moment,
  ${roles.zone ? `coalesce(${quoted(roles.zone)}::VARCHAR, '')` : "''"} AS place,
  min(${value}) AS low, avg(${value}) AS mid, max(${value}) AS high, sum(${value}) AS all_of, count(*)::DOUBLE AS n
FROM ${quoted(table)} WHERE moment IS NOT NULL AND ${value} BETWEEN ${least} AND ${most} GROUP BY ALL ORDER BY moment, place`;
}

/** The finest cut that leaves at most a few dozen periods between two times. */
export function periodOf(from: Date, to: Date): Period {
	const days = (to.getTime() - from.getTime()) / 86_400_000;
	if (days > 4 * 366) return 'year';
	if (days > 62) return 'month';
	return days > 2 ? 'day' : 'hour';
}
