-- Every listed region has exactly one primary zone
select cloud_region.provider, cloud_region.region, count(zone) as primary_zones
from cloud_region
left join region_zone
	on region_zone.provider = cloud_region.provider
	and region_zone.region = cloud_region.region
	and role = 'primary'
where listed
group by all
having primary_zones <> 1
