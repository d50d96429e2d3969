-- Groups that were looked up by hand have the figures their publisher gives
select expected.*, g.gco2e_per_kwh as found_intensity, g.generation_twh as found_generation
from (
	values
		('world', 2025, 458.29, 31772.35), ('world', 2024, 471.08, 30930.23), ('world', 2020, 492.11, 26723.37),
		('eu27', 2025, 209.9, 2797.09)
) as expected(area, year, gco2e_per_kwh, generation_twh)
left join grid_aggregate_year g using (area, year)
where (g.gco2e_per_kwh, g.generation_twh) is distinct from (expected.gco2e_per_kwh, expected.generation_twh)
