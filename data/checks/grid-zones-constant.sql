-- The 13 zones with one intensity in all five years are flagged, and no other
with zones as (
	select zone, count(distinct gco2e_per_kwh) = 1 as is_constant, bool_or(constant) as flagged
	from grid_zone_year
	group by zone
)
select zone, is_constant, flagged
from zones
where is_constant <> flagged
	or flagged <> (
		zone in ('CA-NU', 'CF', 'DZ', 'FK', 'GM', 'GW', 'KM', 'KY', 'LS', 'PM', 'QA', 'TM', 'TT')
	)
