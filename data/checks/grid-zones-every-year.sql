-- The same 352 grid zones are there in each of the years 2021 to 2025
select year, count(*) as zones
from range(2021, 2026) as years(year)
left join grid_zone_year using (year)
group by year
having count(zone) <> 352
union all
select min(year), count(*) from grid_zone_year group by zone having count(*) <> 5
