-- Every data-centre metric has one unit: power is not consumption, and a share is percent of something named or said to be unnamed
select id, metric, unit, share_of
from datacentre_demand
where unit <> case
		when metric in ('electricity_share', 'coal_share', 'reported_sites_share') then 'percent'
		when metric in ('it_connected_power', 'power_capacity', 'power_demand', 'reported_sites_it_power') then 'gw'
		when metric = 'reported_sites_water_use' then 'm3'
		when metric = 'co2_emissions' then 'mtco2'
		else 'twh'
	end
	or (metric = 'electricity_share') <> (share_of is not null)
	or (unit = 'percent' and coalesce(value, high) > 100)
