-- The regions of the International Energy Agency add up to its world, within the terawatt-hour that rounding leaves
with sums as (
	select year, sum(value) filter (where area <> 'world') as parts_twh, max(value) filter (where area = 'world') as world_twh
	from datacentre_demand
	where id in (
		'iea25-world-2024', 'iea25-usa-2024', 'iea25-chn-2024', 'iea25-europe-2024', 'iea25-apac-ex-chn-2024', 'iea25-rest-of-world-2024',
		'iea25-world-2030', 'iea25-usa-2030', 'iea25-chn-2030', 'iea25-europe-2030', 'iea25-apac-ex-chn-2030', 'iea25-rest-of-world-2030'
	)
	group by year
)
select expected.year, parts_twh, world_twh
from (values (2024, 416, 415), (2030, 946, 945)) as expected(year, parts, world)
left join sums using (year)
where (parts_twh, world_twh) is distinct from (expected.parts, expected.world)
