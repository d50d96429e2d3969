-- Every zone has a carbon intensity in the table of grid zones
select provider, region, zone
from region_zone
where zone not in (select zone from grid_zone_year)
