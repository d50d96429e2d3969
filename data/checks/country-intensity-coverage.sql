-- At least 210 countries have an intensity each year from 2000 to 2023, 196 in 2024 and 91 in 2025
select year, count(iso3) as countries
from range(2000, 2026) as years(year)
left join grid_country_year using (year)
group by year
having count(iso3) < case year when 2024 then 196 when 2025 then 91 else 210 end
