import type { Flag } from './flags';
import { type InputId, INPUTS, QUANTITIES, type QuantityId, type ResultId, RESULTS } from './quantities';
import { RULES } from './rules';

/** A model's name as its place in an address. */
export const MODEL_SLUG = `trim(regexp_replace(lower(model), '[^a-z0-9]+', '-', 'g'), '-')`;

/** Classes of size, by billions of parameters used for each token (all parameters where version 2 does not say). */
export const SIZES = [
	{ id: 'to-5', below: 5 },
	{ id: '5-to-15', below: 15 },
	{ id: '15-to-50', below: 50 },
	{ id: '50-to-150', below: 150 },
	{ id: 'over-150', below: Infinity }
] as const;

const sizeClass = `case ${SIZES.map(({ id, below }) =>
	below === Infinity ? `else '${id}' end` : `when active < ${below} then '${id}'`
).join(' ')}`;

const SOURCE: Readonly<Record<InputId, string | null>> = {
	requests: null,
	measured: 'ai_inference_run',
	pue: 'region_efficiency',
	grid: null,
	wue: 'region_efficiency',
	wcf: 'region_water'
};

/** A flag as SQL; only those that have words. */
const is = (flag: Flag): string => `'${flag}'`;

/** Limits of a ratio of a region: its own value, or for an average the range over its provider's regions. */
const efficiency = (name: 'pue' | 'wue', column: string) => `
    select case when ${name}_granularity = 'region' then ${column} else (select min(f.${column}) from region_efficiency f where f.provider = e.provider) end as low,
      ${column} as central,
      case when ${name}_granularity = 'region' then ${column} else (select max(f.${column}) from region_efficiency f where f.provider = e.provider) end as high,
      case when ${name}_granularity = 'region' then ${is('published')} when ${column} is not null then ${is('average')} end as flag,
      concat_ws(', ', case when ${name}_granularity <> 'region' then group_name end, nullif(period, 'undated')) as detail
    from region_efficiency e where provider || ':' || region = $place`;

/** One row, even where nothing is known. */
const one = (name: string, rows: string) => `${name} as (
  select min(low) as low, min(central) as central, max(high) as high,
    coalesce(min(flag), ${is('not-published')}) as flag, coalesce(min(flag) in (${is('published')}, ${is('publishers')}), false) as own, min(detail) as detail
  from (${rows}
  )
)`;

function result(id: ResultId): string {
	const { factors, divisor } = RULES[id];
	const limit = (name: string) =>
		`${factors.map((factor) => `${factor}.${name}`).join(' * ')}${divisor === 1 ? '' : ` / ${divisor}`} as ${name}`;
	const flags = factors.map((factor) => `${factor}.flag`).join(', ');
	return `${id} as (
  select ${limit('low')}, ${limit('central')}, ${limit('high')},
    case when ${is('not-measured')} in (${flags}) then ${is('not-measured')} when ${is('not-published')} in (${flags}) then ${is('not-published')}
      when ${is('extrapolated')} in (${flags}) then ${is('extrapolated')} when ${is('scaled')} in (${flags}) then ${is('scaled')} else ${is('computed')} end as flag,
    ${factors.map((factor) => `${factor}.own`).join(' and ')} as own, null as detail
  from ${factors.join(', ')}
)`;
}

const line = (kind: 'result' | 'input', id: QuantityId, order: number) =>
	`select ${order} as line, '${kind}' as kind, '${id}' as quantity, '${QUANTITIES[id].unit}' as unit, '${QUANTITIES[id].tone}' as tone, low, central, high, flag, own, detail from ${id}`;

/** The first part of the query: the runs chosen (`chosen`) and the energy measured for one answer (`measured`). */
export const RUNS_SQL = `run as (
  select *, ${MODEL_SLUG} as slug, coalesce(parameters_active_billion, parameters_total_billion) as active,
    coalesce(j_per_response, j_per_image, j_per_video) as j
  from ai_inference_run where version = $version and task = $task
),
chosen as (
  select *, case when $tokens::double is null then j else j_per_output_token * $tokens::double end as joule
  from run
  where ($model is null or slug = $model)
    and ($size is null or ${sizeClass} = $size)
    and ($gpu is null or gpu = $gpu)
    and ($split is null or parallelism = $split)
    and ($min is null or batch >= $min) and ($max is null or batch <= $max)
),
measured as (
  select min(joule) as low, quantile_disc(joule, 0.5) as central, max(joule) as high,
    case when count(joule) = 0 then ${is('not-measured')} when $tokens::double is null then ${is('measured')}
      when $tokens::double between min(output_tokens) and max(output_tokens) then ${is('scaled')}
      else ${is('extrapolated')} end as flag,
    $tokens::double is null as own, string_agg(distinct gpu, ', ' order by gpu) as detail
  from chosen
)`;

/**
 * The calculator as one query. A row is a result or an input: its limits and central value in `unit`, what kind of
 * knowledge that is (`FLAGS`), and what all rows share: the runs chosen, and those that could have been.
 */
export const CALCULATOR_SQL = `with ${RUNS_SQL},
requests as (
  select n as low, n as central, n as high, ${is('chosen')} as flag, true as own, null as detail
  from (select coalesce($requests::double, 1) as n)
),
${one(
	'pue',
	`${efficiency('pue', 'pue')}
    union all
    select min(pue), quantile_disc(pue, 0.5), max(pue), ${is('assumed')}, null from region_efficiency
    where not contains($place, ':') having count(*) > 0`
)},
${one(
	'grid',
	`
    select least(r.low, e.gco2e_per_kwh) as low, r.gco2e_per_kwh as central, greatest(r.high, e.gco2e_per_kwh) as high,
      case when r.low < r.high then ${is('doubt')} when r.constant then ${is('constant')}
        when e.iso3 is not null then ${is('publishers')} else ${is('published')} end as flag,
      r.zones || ' ' || r.year || coalesce(' (Electricity Maps), ' || e.iso3 || ' ' || e.year || ' (Ember)', '') as detail
    from region_grid_year r
      left join grid_zone_year z on z.zone = r.zones and z.year = r.year and z.level = 'country'
      left join grid_country_year e on e.iso3 = z.iso3 and e.year = r.year and not e.placeholder
    where r.provider || ':' || r.region = $place and r.year = $year
    union all
    select least(e.gco2e_per_kwh, z.gco2e_per_kwh), e.gco2e_per_kwh, greatest(e.gco2e_per_kwh, z.gco2e_per_kwh),
      if(z.zone is null, ${is('published')}, ${is('publishers')}),
      e.iso3 || ' ' || e.year || coalesce(' (Ember), ' || z.zone || ' ' || z.year || ' (Electricity Maps)', '')
    from grid_country_year e left join grid_zone_year z on z.iso3 = e.iso3 and z.year = e.year and z.level = 'country'
    where e.iso3 = $place and e.year = $year and not e.placeholder`
)},
${one('wue', efficiency('wue', 'wue_l_per_kwh'))},
${one(
	'wcf',
	`
    select wcf_l_per_kwh as low, low as central, low as high,
      case when low is null then null when place_in_doubt then ${is('doubt')} else ${is('published')} end as flag, iso3 as detail
    from region_water join cloud_region using (provider, region)
    where provider || ':' || region = $place or (iso3 = $place and wcf_area = 'country')`
)},
${(Object.keys(RESULTS) as ResultId[]).map(result).join(',\n')},
line as (
  ${[
		...(Object.keys(RESULTS) as ResultId[]).map((id, i) => line('result', id, i + 1)),
		...(Object.keys(INPUTS) as InputId[]).map((id, i) => line('input', id, i + 11))
	].join('\n  union all ')}
),
base as (
  select count(*)::integer as runs, count(distinct model)::integer as models,
    case when count(distinct model) = 1 then min(model) end as only_model,
    min(batch) as batch_low, max(batch) as batch_high, min(output_tokens) as tokens_low, max(output_tokens) as tokens_high
  from chosen
),
offer as (
  select count(*)::integer as offered, string_agg(distinct gpu, ', ' order by gpu) as offered_gpus,
    min(batch) as offered_low, max(batch) as offered_high, count(j_per_response) > 0 as offered_text
  from run where $model is null or slug = $model
),
place as (
  select case provider when 'aws' then 'AWS' when 'azure' then 'Azure' else 'Google Cloud' end || ', ' || replace(name, 'AWS ', '') as place_en, place_en as place_fr from cloud_region where provider || ':' || region = $place
  union all select name_en, name_fr from country where iso3 = $place
)
select kind, quantity, low, central, high, unit, tone, flag, own,
  flag = ${is('extrapolated')} as extrapolated, flag = ${is('scaled')} as scaled, flag = ${is('assumed')} as assumed,
  case quantity ${(Object.keys(INPUTS) as InputId[])
		.flatMap((id) => (SOURCE[id] ? [`when '${id}' then '${SOURCE[id]}'`] : []))
		.join(' ')}
    when 'grid' then if(contains($place, ':'), 'region_grid_year', 'grid_country_year') end as source,
  detail, base.*, offer.*, place.*
from line, base, offer, place
order by line`;

/** The published tables that `CALCULATOR_SQL` reads. */
export const CALCULATOR_TABLES = [
	'ai_inference_run',
	'cloud_region',
	'country',
	'grid_country_year',
	'grid_zone_year',
	'region_efficiency',
	'region_grid_year',
	'region_water'
];
