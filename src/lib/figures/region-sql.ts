/**
 * The grid of each cloud region in service in `$year`: the value of its most plausible zone, and the lowest and
 * highest of all zones that are plausible. Figures about regions start from these rows, so that they agree.
 */
export const REGION_GRID = `region_grid as (
  select r.provider, r.region, r.name, r.city, r.iso3, c.name_en as country_en, c.name_fr as country_fr, r.lat, r.lon,
    g.gco2e_per_kwh, g.low, g.high, g.zones, g.confidence as zone_confidence, g.constant
  from cloud_region r
  join region_grid_year g using (provider, region)
  join country c using (iso3)
  where g.year = $year and r.in_service
)`;

/** The restrictions that every figure about regions follows; `t` is the alias of the rows. */
export const followed = (t: string): string => `($country is null or ${t}.iso3 = $country)
  and ($min is null or ${t}.gco2e_per_kwh >= $min)
  and ($max is null or ${t}.gco2e_per_kwh <= $max)`;

export const REGION_GRID_TABLES = ['cloud_region', 'country', 'region_grid_year'] as const;
