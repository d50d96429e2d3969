-- Each of the 157 listed regions has one row with a PUE, and every row a known region
select provider, region, cloud_region.listed, e.pue
from cloud_region
full join region_efficiency e using (provider, region)
where (cloud_region.listed and e.pue is null) or cloud_region.region is null
union all
select null, null, listed, count(*) from cloud_region where listed group by listed having count(*) <> 157
