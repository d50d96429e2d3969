-- Countries that were looked up by hand have the intensity their publisher gives
select expected.iso3, expected.year, expected.gco2e_per_kwh, g.gco2e_per_kwh as found
from (
	values
		('IND', 2025, 670.13),
		('IRL', 2025, 256.54),
		('USA', 2025, 384.4),
		('CHN', 2025, 525.34),
		('GBR', 2025, 217.41),
		('IND', 2020, 709.1),
		('IRL', 2020, 291.05),
		('TKM', 2024, 1306.27)
) as expected(iso3, year, gco2e_per_kwh)
left join grid_country_year g using (iso3, year)
where abs(g.gco2e_per_kwh - expected.gco2e_per_kwh) > 0.06 or g.gco2e_per_kwh is null
