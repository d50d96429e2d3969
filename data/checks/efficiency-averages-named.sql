-- An average names its area, a region's own figure none, and a missing WUE has no granularity
select provider, region, pue_granularity, wue_granularity, group_name, wue_l_per_kwh
from region_efficiency
where (wue_l_per_kwh is null) <> (wue_granularity is null)
	or (group_name is null) <> (pue_granularity = 'region' and coalesce(wue_granularity, 'region') = 'region')
