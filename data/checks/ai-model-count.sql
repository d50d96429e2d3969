-- The notable models of each year, and what is known of them, are as counted in the publisher's file
select expected.*, found.*
from (
	values
		(2012, 13, 8, 9, 6, 1, 6),
		(2019, 68, 38, 56, 27, 16, 15),
		(2021, 79, 62, 73, 55, 38, 26),
		(2023, 119, 65, 91, 70, 43, 41),
		(2024, 98, 48, 56, 39, 26, 12),
		(2025, 103, 38, 54, 21, 13, 14),
		(2026, 41, 10, 20, 7, 1, 0)
) as expected(year, models, compute, parameters, hardware, chips, hours)
join (
	select
		year,
		count(*) as models,
		count(*) filter (has_training_compute) as compute,
		count(*) filter (has_parameters) as parameters,
		count(*) filter (has_hardware) as hardware,
		count(*) filter (has_chip_count) as chips,
		count(*) filter (has_training_hours) as hours
	from ai_model
	group by year
) as found using (year)
where (expected.models, expected.compute, expected.parameters, expected.hardware, expected.chips, expected.hours)
	<> (found.models, found.compute, found.parameters, found.hardware, found.chips, found.hours)
