-- A grid zone keeps its name through the years
select zone, list(distinct zone_name) as names from grid_zone_year group by zone having count(distinct zone_name) > 1
