-- Exactly 0 and exactly 1000 are flagged as placeholders, and nothing else
select iso3, year, gco2e_per_kwh, placeholder
from grid_country_year
where placeholder <> (gco2e_per_kwh in (0, 1000))
union all
select expected.iso3, expected.year, g.gco2e_per_kwh, g.placeholder
from (
	values ('UZB', 2025), ('CAF', 2023), ('FLK', 2023), ('MSR', 2024), ('SHN', 2023)
) as expected(iso3, year)
left join grid_country_year g using (iso3, year)
where g.placeholder is distinct from true
