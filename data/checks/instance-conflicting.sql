-- 113 Azure sizes are spelt in two ways, 70 of them with other figures, by at most 14.3 % of electricity and 22.3 % of embodied emissions
with sizes as (
	select
		size,
		count(*) as spellings,
		bool_or(conflicting) as flagged,
		count(distinct (kwh_per_hour, embodied_gco2e_per_hour, embodied_gsbeq_per_hour)) > 1 as differ,
		max(kwh_per_hour) / min(kwh_per_hour) as kwh_ratio,
		max(embodied_gco2e_per_hour) / min(embodied_gco2e_per_hour) as embodied_ratio
	from instance_impact
	where provider = 'azure'
	group by size
)
select concat(count(*) filter (spellings = 2), ' twice, ', count(*) filter (differ), ' differ') as found
from sizes
having count(*) filter (spellings = 2) <> 113 or count(*) filter (differ) <> 70
union all
select size from sizes where flagged <> differ or kwh_ratio > 1.143 or embodied_ratio > 1.223
union all
select instance from instance_impact where provider = 'aws' and (conflicting or size <> instance)
