-- The six continents make up the world to 0.1 TWh until 2022, and 99.6 % of it in 2023 and 2024
with continents as (
	select year, sum(generation_twh) as generation_twh
	from grid_aggregate_year
	where area not in ('world', 'eu27')
	group by year
)
select w.year, w.generation_twh, c.generation_twh as of_continents
from grid_aggregate_year w
left join continents c using (year)
where w.area = 'world' and w.year <= 2024
	and abs(w.generation_twh - c.generation_twh) > if(w.year <= 2022, 0.1, 0.004 * w.generation_twh)
