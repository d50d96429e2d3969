-- A region's zone lies in the region's country
select distinct provider, region, cloud_region.iso3, zone, grid_zone_year.iso3 as zone_iso3
from region_zone
join cloud_region using (provider, region)
join grid_zone_year using (zone)
where grid_zone_year.iso3 <> cloud_region.iso3
