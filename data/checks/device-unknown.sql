-- Years, lives, electricity and shares of use are unknown for as many devices as in the source
select *
from (
	select
		count(*) - count(report_year) as year, count(*) - count(lifetime_years) as life,
		count(*) - count(yearly_kwh) as electricity, count(*) - count(use_share_pct) as share
	from device_lca
)
where (year, life, electricity, share) <> (15, 33, 492, 75)
