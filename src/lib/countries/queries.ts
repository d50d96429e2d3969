/** A query whose rows each belong to one country (`iso3`). */
interface ProfileQuery {
	readonly sql: string;
	readonly tables: readonly string[];
}

const GRID = `year, gco2e_per_kwh, generation_twh, renewable_share_pct, fossil_share_pct,
  case when generation_twh > 0 then round(100 * nuclear_twh / generation_twh, 2) end as nuclear_share_pct,
  case when population > 0 then round(1e9 * generation_twh / population) end as kwh_per_person`;

/** What the profiles of all countries are put together from. */
export const QUERIES = {
	countries: {
		sql: `select iso3, iso2, name_en, name_fr, continent from country
where iso3 in (select iso3 from grid_country_year) or iso3 in (select iso3 from cloud_region)
  or iso3 in (select iso3 from ai_model_country) or iso3 in (select iso3 from datacentre_demand)
order by iso3`,
		tables: ['ai_model_country', 'cloud_region', 'country', 'datacentre_demand', 'grid_country_year']
	},
	newest: {
		sql: `select iso3, ${GRID} from grid_country_year where not placeholder and gco2e_per_kwh is not null
qualify row_number() over (partition by iso3 order by year desc) = 1`,
		tables: ['grid_country_year']
	},
	first: {
		sql: `select iso3, ${GRID} from grid_country_year where not placeholder and gco2e_per_kwh is not null
qualify row_number() over (partition by iso3 order by year) = 1`,
		tables: ['grid_country_year']
	},
	second: {
		sql: `select iso3, year, z.gco2e_per_kwh, coalesce(z.constant, false) as constant
from grid_zone_year z
join grid_country_year e using (iso3, year)
where z.level = 'country' and z.gco2e_per_kwh is not null and not placeholder and e.gco2e_per_kwh is not null
qualify row_number() over (partition by iso3 order by year desc) = 1`,
		tables: ['grid_country_year', 'grid_zone_year']
	},
	placeholders: {
		sql: `select iso3, count(*)::integer as years from grid_country_year where placeholder group by iso3`,
		tables: ['grid_country_year']
	},
	standing: {
		sql: `with known as (
  select *, count(*) over (partition by year) as among, rank() over (partition by year order by gco2e_per_kwh) as place
  from grid_country_year
  where not placeholder and gco2e_per_kwh is not null
)
select iso3, year, gco2e_per_kwh, place::integer as rank, among::integer as among
from known
where among >= 150
qualify year = max(year) over ()`,
		tables: ['grid_country_year']
	},
	regions: {
		sql: `select r.iso3, r.provider, r.region, r.name, r.aliases, r.city, r.in_service, g.year, g.gco2e_per_kwh, g.low, g.high,
  w.stress_label, e.wue_l_per_kwh, e.wue_granularity
from cloud_region r
left join (
  select * from region_grid_year qualify row_number() over (partition by provider, region order by year desc) = 1
) g on g.provider = r.provider and g.region = r.region
left join region_water w on w.provider = r.provider and w.region = r.region
left join region_efficiency e on e.provider = r.provider and e.region = r.region
where r.iso3 is not null
order by r.iso3, r.provider, r.region`,
		tables: ['cloud_region', 'region_efficiency', 'region_grid_year', 'region_water']
	},
	demand: {
		sql: `select iso3, id, year, metric, value, low, high, unit, kind, publisher, vintage, boundary_en, boundary_fr
from datacentre_demand
where iso3 is not null and not superseded
  and metric in ('electricity_use', 'electricity_share', 'reported_sites_electricity_use')
qualify kind <> 'measured' or row_number() over (partition by iso3, metric, kind order by year desc) <= 2
order by iso3, metric = 'reported_sites_electricity_use', year, kind, metric, id`,
		tables: ['datacentre_demand']
	},
	slugs: {
		sql: `select iso3, string_agg(slug, ' ' order by slug) as slugs from ai_model_country group by iso3`,
		tables: ['ai_model_country']
	},
	models: {
		sql: `select iso3, slug, model, organisations, published::varchar as published,
  (count(*) over (partition by iso3))::integer as models
from ai_model_country join ai_model using (slug)
qualify row_number() over (partition by iso3 order by published desc, slug) <= 5
order by iso3, published desc, slug`,
		tables: ['ai_model', 'ai_model_country']
	}
} as const satisfies Record<string, ProfileQuery>;
