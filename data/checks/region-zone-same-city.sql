-- Regions in the same city have the same primary zone
select iso3, city, list(distinct zone) as zones
from region_zone
join cloud_region using (provider, region)
where role = 'primary' and city is not null
group by all
having count(distinct zone) > 1
