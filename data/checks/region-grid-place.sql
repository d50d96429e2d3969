-- The grid of a region carries the name, place and service of the region, and its country's names
select g.provider, g.region, g.year
from region_grid_year g
left join cloud_region r using (provider, region)
left join country c on c.iso3 = r.iso3
where (g.name, g.city, g.iso3, g.lat, g.lon, g.in_service, g.country_en, g.country_fr)
	is distinct from (r.name, r.city, r.iso3, r.lat, r.lon, r.in_service, c.name_en, c.name_fr)
