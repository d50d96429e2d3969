-- Where a region's zone holds a constant value, the evidence says so
select distinct provider, region, zone
from region_zone
join grid_zone_year using (zone)
where constant and evidence_en not like '%constant%'
