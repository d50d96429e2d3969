-- Every listed region has its power usage effectiveness, and no other region has one
select provider, region, listed
from (select distinct provider, region, true as rated from region_efficiency)
full join (select provider, region, listed from cloud_region where listed) using (provider, region)
where rated is null
	or listed is null and (provider, region) not in (select (provider, region) from cloud_region)
