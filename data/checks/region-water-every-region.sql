-- Each of the 157 listed regions has one row on water, and no other region has
select provider, region, listed, w.region as in_water
from cloud_region
full join region_water w using (provider, region)
where (coalesce(listed, false) and w.region is null) or (not coalesce(listed, false) and w.region is not null)
union all
select null, null, null, concat(count(*), ' rows') from region_water having count(*) <> 157
