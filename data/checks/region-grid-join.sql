-- The grid of each region and year is that of its zones: the primary one, and the range of all
with joined as (
	select provider, region, year,
		max(gco2e_per_kwh) filter (where role = 'primary') as gco2e_per_kwh,
		min(gco2e_per_kwh) as low,
		max(gco2e_per_kwh) as high
	from region_zone join grid_zone_year using (zone)
	group by all
)
select provider, region, year, r.gco2e_per_kwh, j.gco2e_per_kwh as of_zones, r.low, j.low as lowest, r.high, j.high as highest
from region_grid_year r full join joined j using (provider, region, year)
where (r.gco2e_per_kwh, r.low, r.high) is distinct from (j.gco2e_per_kwh, j.low, j.high)
