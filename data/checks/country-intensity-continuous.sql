-- A country's series of intensity has no gap between its first and its last year
select iso3, min(year) as first_year, max(year) as last_year, count(*) as years
from grid_country_year
group by iso3
having count(*) <> max(year) - min(year) + 1
