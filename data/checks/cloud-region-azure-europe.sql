-- West Europe is in the Netherlands and North Europe in Ireland, where another list has Paris and Stockholm
select r.region, r.city, r.iso3, z.zone
from cloud_region r
join region_zone z on z.provider = r.provider and z.region = r.region and z.role = 'primary'
where r.provider = 'azure'
	and ((r.region = 'westeurope' and (r.iso3, z.zone) <> ('NLD', 'NL')) or (r.region = 'northeurope' and (r.iso3, z.zone) <> ('IRL', 'IE')))
