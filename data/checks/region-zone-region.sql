-- Every region that has a zone is in the table of regions, and has one primary zone
select provider, region, count(*) filter (role = 'primary') as primary_zones
from region_zone
group by all
having primary_zones <> 1 or (provider, region) not in (select (provider, region) from cloud_region)
