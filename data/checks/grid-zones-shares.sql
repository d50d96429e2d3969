-- The carbon-free share of a zone is at least its renewable share
select zone, year, renewable_share_pct, carbon_free_share_pct
from grid_zone_year
where carbon_free_share_pct < renewable_share_pct
