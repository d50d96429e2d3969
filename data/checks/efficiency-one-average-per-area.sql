-- Regions that share an average carry the same figure
select provider, group_name, list(distinct pue) filter (pue_granularity <> 'region') as pue,
	list(distinct wue_l_per_kwh) filter (wue_granularity <> 'region') as wue
from region_efficiency
where group_name is not null
group by provider, group_name
having count(distinct pue) filter (pue_granularity <> 'region') > 1
	or count(distinct wue_l_per_kwh) filter (wue_granularity <> 'region') > 1
