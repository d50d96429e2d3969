-- The restatements that are known stand in the company table with both values
select expected.*
from (
	values
		('Google', 2024, 'scope2', 'location', 2025, 11283200, true), ('Google', 2024, 'scope2', 'location', 2026, 11067100, false),
		('Microsoft', 2020, 'scope2', 'market', 2022, 228194, true), ('Microsoft', 2020, 'scope2', 'market', 2025, 456119, false),
		('Amazon', 2023, 'total_emissions', 'market', 2023, 68820000, true), ('Amazon', 2023, 'total_emissions', 'market', 2024, 64380000, false),
		('Google', 2020, 'electricity_use', null, 2024, 15.1385, true), ('Google', 2020, 'electricity_use', null, 2025, 15.1668, false)
) as expected(company, year, metric, basis, vintage, value, superseded)
left join company_footprint c
	on c.company = expected.company and c.year = expected.year and c.metric = expected.metric and c.vintage = expected.vintage
	and c.basis is not distinct from expected.basis and c.boundary = 'company'
where (c.value, c.superseded) is distinct from (expected.value, expected.superseded)
