/** The restrictions that every figure about regions follows; `t` is the alias of the rows of `region_grid_year`. */
export const followed = (
	t: string
): string => `($country is null or list_contains(string_split($country, ','), ${t}.iso3))
  and ($min is null or ${t}.gco2e_per_kwh >= $min)
  and ($max is null or ${t}.gco2e_per_kwh <= $max)`;

/**
 * The rows of `region_grid_year` with the grid factor that `$factor` names: that of the zone, of the country (Ember, never
 * its defaults), or the provider’s own. Regions that have none are left out.
 */
export const REGIONS_BY_FACTOR = `(
  select * from region_grid_year where $factor is null or $factor = 'zone'
  union all
  select r.* replace (e.gco2e_per_kwh as gco2e_per_kwh, e.gco2e_per_kwh as low, e.gco2e_per_kwh as high,
    r.iso3 as zones, null as confidence, false as constant)
  from region_grid_year r join grid_country_year e using (iso3, year)
  where $factor = 'country' and not e.placeholder and e.gco2e_per_kwh is not null
  union all
  select r.* replace (p.gco2e_per_kwh as gco2e_per_kwh, p.gco2e_per_kwh as low, p.gco2e_per_kwh as high,
    null as zones, null as confidence, false as constant)
  from region_grid_year r join gcp_region_year p using (region, year)
  where $factor = 'provider' and r.provider = 'gcp' and p.gco2e_per_kwh is not null
)`;
