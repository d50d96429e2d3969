-- Scope 2 of Google and Microsoft on both bases is what the two companies' reports of 2025 give, all 22 figures
select expected.*, c.value as found
from (
	values
		('Google', 2019, 'market', 835900), ('Google', 2019, 'location', 5116900),
		('Google', 2020, 'market', 911600), ('Google', 2020, 'location', 5865100),
		('Google', 2021, 'market', 1823500), ('Google', 2021, 'location', 6576200),
		('Google', 2022, 'market', 2492100), ('Google', 2022, 'location', 8045400),
		('Google', 2023, 'market', 3423400), ('Google', 2023, 'location', 9252900),
		('Google', 2024, 'market', 3059100), ('Google', 2024, 'location', 11283200),
		('Microsoft', 2020, 'market', 456119), ('Microsoft', 2020, 'location', 4328916),
		('Microsoft', 2021, 'market', 429405), ('Microsoft', 2021, 'location', 5010667),
		('Microsoft', 2022, 'market', 288029), ('Microsoft', 2022, 'location', 6381250),
		('Microsoft', 2023, 'market', 393134), ('Microsoft', 2023, 'location', 8077403),
		('Microsoft', 2024, 'market', 259090), ('Microsoft', 2024, 'location', 9955368)
) as expected(company, year, basis, tonnes)
left join company_footprint c
	on c.company = expected.company and c.year = expected.year and c.basis = expected.basis
	and c.metric = 'scope2' and c.vintage = 2025
where c.value is distinct from expected.tonnes
