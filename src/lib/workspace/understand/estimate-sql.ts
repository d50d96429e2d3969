import { quoted } from '../import/finish';
import { cellsSql } from './cells-sql';
import type { Roles } from './mapping';
import type { Cells } from './places';

/** How finely time is cut. */
export type Period = 'hour' | 'day' | 'month' | 'year';

export interface Estimate {
	readonly table: string;
	readonly roles: Roles;
	/** Grams in the unit of the file's own carbon. */
	readonly grams: number;
	readonly period: Period;
	/** The column that tells devices apart in a power log. */
	readonly device: string | null;
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

export type Measure = 'power' | 'energy' | 'tokens' | 'carbon' | 'intensity';

/** What of a table gives energy, in the order it is looked for. */
export function measureOf({
	energy,
	power,
	'output-tokens': tokens,
	carbon,
	intensity,
	time,
	end
}: Roles): Measure | null {
	if (!time && !end) return null;
	if (power) return 'power';
	if (energy) return 'energy';
	if (tokens) return 'tokens';
	if (carbon) return 'carbon';
	return intensity ? 'intensity' : null;
}

/** Rows of the table with their time `t`, what they say of their place, their energy in Wh and their own carbon in g. */
function rows({ table, roles, grams, device }: Estimate): string {
	const column = (name: string | undefined) => (name ? quoted(name) : 'NULL');
	const time = `${column(roles.time ?? roles.end)}::TIMESTAMP AS t`;
	const place = cellsSql(roles);
	const own = roles.carbon ? `${column(roles.carbon)}::DOUBLE * ${grams}` : 'NULL::DOUBLE';
	const from = `FROM ${quoted(table)}`;
	switch (measureOf(roles)) {
		case 'power':
			return `reading AS (SELECT ${time}, ${place}, ${column(roles.power)}::DOUBLE AS w, ${device ? quoted(device) : 'NULL'}::VARCHAR AS d ${from}),
step AS (SELECT *, epoch(lead(t) OVER each) - epoch(t) AS s, lead(w) OVER each AS next FROM reading WHERE t IS NOT NULL AND w IS NOT NULL WINDOW each AS (PARTITION BY d ORDER BY t)),
usual AS (SELECT d, quantile_cont(s, 0.5) AS s FROM step WHERE s > 0 GROUP BY d),
m AS (SELECT t, p, r, c, least(w, next) * step.s / 3600 AS low, (w + next) / 2 * step.s / 3600 AS wh, greatest(w, next) * step.s / 3600 AS high, NULL::DOUBLE AS own
  FROM step JOIN usual ON step.d IS NOT DISTINCT FROM usual.d WHERE step.s <= ${GAP} * usual.s)`;
		case 'tokens':
			return `run AS (SELECT ${plainName('model')} AS model, min(j_per_output_token) AS low, quantile_cont(j_per_output_token, 0.5) AS mid, max(j_per_output_token) AS high
  FROM ${MEASURED_RUNS} GROUP BY ALL),
whole AS (SELECT min(low) AS low, quantile_cont(mid, 0.5) AS mid, max(high) AS high FROM run),
request AS (SELECT ${time}, ${place}, ${column(roles['output-tokens'])}::DOUBLE / 3600 AS n, ${plainName(`${column(roles.model)}::VARCHAR`)} AS model ${from}),
m AS (SELECT t, p, r, c, n * coalesce(run.low, whole.low) AS low, n * coalesce(run.mid, whole.mid) AS wh, n * coalesce(run.high, whole.high) AS high, NULL::DOUBLE AS own
  FROM request CROSS JOIN whole LEFT JOIN run USING (model))`;
		case 'energy':
			return `m AS (SELECT ${time}, ${place}, ${column(roles.energy)}::DOUBLE * 1000 AS wh, wh AS low, wh AS high, ${own} AS own ${from})`;
		default:
			return `m AS (SELECT ${time}, ${place}, NULL::DOUBLE AS wh, wh AS low, wh AS high, ${own} AS own ${from})`;
	}
}

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
)`;

/**
 * Energy (Wh) and carbon (g) of a table by period and place, each between its limits: limits are summed as limits, since
 * the doubts of a file's rows are not independent. Rows without a place of ours have energy and no carbon.
 */
export function estimateSql(estimate: Estimate): string {
	const { places, everywhere, period, year, building } = estimate;
	const list = places.map(
		([{ provider, region, country }, key]) =>
			`(${text(provider)}, ${text(region)}, ${text(country)}, ${text(key)})`
	);
	return `WITH ${rows(estimate)},
place(p, r, c, key) AS (VALUES ${[...list, `(${text(null)}, ${text(null)}, ${text(null)}, ${text(everywhere)})`].join(', ')}),
${FACTORS},
${buildings(building)},
span AS (SELECT key, min(year) AS first, max(year) AS last FROM factor GROUP BY key),
part AS (SELECT date_trunc('${period}', t)::TIMESTAMP AS moment, year(t) AS y, p, r, c, sum(low) AS low, sum(wh) AS wh, sum(high) AS high, sum(own) AS own, count(*) AS n
  FROM m WHERE t IS NOT NULL GROUP BY ALL)
SELECT moment, place.key AS place, coalesce(nullif(part.p, ''), nullif(part.r, ''), nullif(part.c, '')) IS NOT NULL AS said,
  sum(part.low * coalesce(building.low, 1)) AS wh_low, sum(part.wh * coalesce(building.mid, 1)) AS wh, sum(part.high * coalesce(building.high, 1)) AS wh_high,
  sum(part.low * coalesce(building.low, 1) * factor.low) / 1000 AS g_low, sum(part.wh * coalesce(building.mid, 1) * factor.mid) / 1000 AS g, sum(part.high * coalesce(building.high, 1) * factor.high) / 1000 AS g_high,
  sum(own) AS own, sum(n)::DOUBLE AS n, factor.year::DOUBLE AS grid_year, factor.low AS grid_low, factor.mid AS grid, factor.high AS grid_high, factor.source AS grid_source
FROM part
LEFT JOIN place ON part.p IS NOT DISTINCT FROM place.p AND part.r IS NOT DISTINCT FROM place.r AND part.c IS NOT DISTINCT FROM place.c
LEFT JOIN span ON span.key = place.key
LEFT JOIN building ON building.key = place.key
LEFT JOIN factor ON factor.key = place.key AND factor.year = ${year ?? 'least(greatest(y, span.first), span.last)'}
GROUP BY ALL ORDER BY moment, place`;
}

/** Grid intensity of a table by period and zone: its mean, between the least and the greatest value. */
export const intensitySql = ({ table, roles, period }: Estimate): string => `SELECT
  date_trunc('${period}', ${quoted(roles.time ?? roles.end ?? '')}::TIMESTAMP)::TIMESTAMP AS moment,
  ${roles.zone ? `coalesce(${quoted(roles.zone)}::VARCHAR, '')` : "''"} AS place,
  min(${quoted(roles.intensity ?? '')}) AS low, avg(${quoted(roles.intensity ?? '')}) AS mid, max(${quoted(roles.intensity ?? '')}) AS high
FROM ${quoted(table)} WHERE moment IS NOT NULL GROUP BY ALL ORDER BY moment, place`;

/** The finest cut that leaves at most a few dozen periods between two times. */
export function periodOf(from: Date, to: Date): Period {
	const days = (to.getTime() - from.getTime()) / 86_400_000;
	if (days > 4 * 366) return 'year';
	if (days > 62) return 'month';
	return days > 2 ? 'day' : 'hour';
}
