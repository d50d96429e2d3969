-- Groups of countries stand apart from countries: eight of them, and the world is there in each year from 2000 to 2025
select area, count(*) as years, max(year) as last_year
from grid_aggregate_year
group by area
having count(*) <> if(area in ('world', 'europe', 'eu27'), 26, 25)
union all
select 'areas', count(distinct area), null from grid_aggregate_year having count(distinct area) <> 8
