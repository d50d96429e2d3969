-- Data-centre figures that were looked up by hand are the ones published, in our units
select expected.*, d.value as found, d.low as found_low, d.high as found_high
from (
	values
		('iea25-world-2024', 415, null, null),
		('iea25-world-2030', 945, null, null),
		('iea24-world-2026-crypto', 800, 620, 1050),
		('cso-irl-2025', 7.663, null, null),
		('cbs-nld-2024', 5.1, null, null),
		('lbnl-usa-2023', 176, null, null),
		('lbnl-usa-2028', null, 325, 580),
		('jrc-eu27-2022', null, 45, 65),
		('bnetza-deu-2045', null, null, 88),
		('iea25-ind-2024', 9, null, null),
		('sp-ind-2024', 13, null, null),
		('deloitte-ind-2024', null, 10, 15)
) as expected(id, value, low, high)
left join datacentre_demand d using (id)
where (d.value, d.low, d.high) is distinct from (expected.value, expected.low, expected.high) or d.id is null
