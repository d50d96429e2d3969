-- All countries together generate what the world does, to 0.1 TWh, until 2022; later years lack countries
with countries as (
	select year, sum(generation_twh) as generation_twh, sum(coal_twh) as coal_twh from grid_country_year group by year
)
select w.year, w.generation_twh, c.generation_twh as of_countries, w.coal_twh, c.coal_twh as of_countries_coal
from grid_aggregate_year w
left join countries c using (year)
where w.area = 'world'
	and (c.generation_twh > w.generation_twh + 0.05
		or w.year <= 2022 and w.generation_twh - c.generation_twh > 0.1
		or w.year <= 2022 and abs(w.coal_twh - c.coal_twh) > 0.1)
