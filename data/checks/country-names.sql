-- No name or alias stands for two countries
with names as (
	select iso3, unnest([name_en, name_fr] || coalesce(string_split(aliases, ';'), [])) as name
	from country
)
select lower(name) as name, list(distinct iso3 order by iso3) as countries
from names
group by lower(name)
having count(distinct iso3) > 1
