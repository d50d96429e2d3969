-- Countries that were looked up by hand have the generation and fuels their publisher gives
select expected.*, g.generation_twh as found_generation, g.coal_twh as found_coal, g.solar_twh as found_solar
from (
	values
		('USA', 2025, 4519.79, 737.15, 388.82),
		('CHN', 2025, 10583.36, null, null),
		('IND', 2024, 2036.52, 1517.9, 143.07),
		('DEU', 2024, 495.99, 106.33, 74.13),
		('XKX', 2023, 6.34, 5.53, 0.01),
		('UZB', 2025, 86.7, 5.7, 6.5)
) as expected(iso3, year, generation_twh, coal_twh, solar_twh)
left join grid_country_year g using (iso3, year)
where g.generation_twh is distinct from expected.generation_twh
	or (expected.coal_twh is not null and (g.coal_twh, g.solar_twh) is distinct from (expected.coal_twh, expected.solar_twh))
