-- Sums of the European database stay apart from national totals, and are smaller where both are known
select r.id, r.metric, r.value, t.id as total, t.value as total_value
from datacentre_demand r
left join datacentre_demand t on t.iso3 = r.iso3 and t.year = r.year and t.metric = 'electricity_use' and not t.superseded
where r.publisher = 'DG ENER'
	and (not starts_with(r.metric, 'reported_sites_') or r.boundary_en is null
		or (r.metric = 'reported_sites_electricity_use' and r.value >= t.value))
