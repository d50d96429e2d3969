-- Bioenergy is not counted again among other renewables: hydropower, wind, sun and both make the renewable share of a country
select iso3, year, renewable_share_pct,
	100 * (hydro_twh + coalesce(wind_twh, 0) + solar_twh + bioenergy_twh + other_renewable_twh) / generation_twh as of_fuels
from grid_country_year
where abs(renewable_share_pct - of_fuels) > 0.01
union all
select expected.iso3, expected.year, expected.bioenergy_twh, g.bioenergy_twh
from (
	values ('DEU', 2024, 51.08, 0.22), ('USA', 2025, 46.19, 17.7), ('ISL', 2023, 0, 5.7)
) as expected(iso3, year, bioenergy_twh, other_renewable_twh)
left join grid_country_year g using (iso3, year)
where (g.bioenergy_twh, g.other_renewable_twh) is distinct from (expected.bioenergy_twh, expected.other_renewable_twh)
