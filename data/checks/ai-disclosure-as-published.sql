-- Figures of models that were looked up by hand have the value, boundary and basis of their publication
select expected.*, d.value as found, d.boundary as found_boundary, d.basis as found_basis
from (
	values
		('bloom-tco2e-dynamic', 24.7e6, 'accelerators', 'location'),
		('bloom-tco2e-lca', 50.5e6, 'with_manufacturing', 'location'),
		('bloom-176b-touvron-tco2e', 183e6, 'accelerators_and_overhead', 'assumed_grid'),
		('mistral-large-2-ktco2e', 20.4e9, 'with_manufacturing', 'location'),
		('mistral-large-2-ml', 45, 'with_manufacturing', null),
		('gemini-median-ml', 0.26, 'on_site_cooling', null),
		('gemini-median-gco2e', 0.03, 'with_manufacturing', 'market'),
		('chatgpt-avg-ml', 0.32, 'not_stated', null),
		('palm-540b-tco2e-a', 240.5e6, 'not_stated', 'not_stated'),
		('llama-3-1-family-total-tco2e', 11390e6, 'accelerators_and_overhead', 'location'),
		('sam-mwh', 6963e3, 'accelerators', null)
) as expected(id, value, boundary, basis)
left join ai_disclosure d using (id)
where d.id is null or d.value <> expected.value or (d.boundary, d.basis) is distinct from (expected.boundary, expected.basis)
