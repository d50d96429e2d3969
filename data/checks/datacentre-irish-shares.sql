-- Irish data centres over all metered electricity give the shares the statistical office rounds: 5.04, 20.73, 21.86 and 23.23 %
with shares as (
	select year,
		max(value) filter (where metric = 'electricity_use' and not superseded) as used_twh,
		max(value) filter (where metric = 'all_metered_electricity') as all_twh,
		max(value) filter (where metric = 'electricity_share') as rounded_pct
	from datacentre_demand
	where publisher = 'CSO'
	group by year
)
select expected.year, expected.pct, 100 * used_twh / all_twh as found, rounded_pct
from (values (2015, 5.04), (2023, 20.73), (2024, 21.86), (2025, 23.23)) as expected(year, pct)
left join shares using (year)
where (round(100 * used_twh / all_twh, 2), rounded_pct) is distinct from (expected.pct, round(expected.pct))
