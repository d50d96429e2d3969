-- The two Irish figures that were revised are flagged, no other is, and each has its revision
select old.id, old.superseded, old.value, new.value as revised
from datacentre_demand old
left join datacentre_demand new
	on new.iso3 = old.iso3 and new.year = old.year and new.metric = old.metric and new.vintage > old.vintage
	and new.publisher = old.publisher and not new.superseded
where old.superseded <> (old.id in ('cso24-irl-2015', 'cso24-irl-2023'))
	or (old.superseded and round(new.value - old.value, 3) is distinct from if(old.year = 2015, 0.002, 0.005))
