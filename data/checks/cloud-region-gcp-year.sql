-- Every region of Google's yearly files is in the table of regions
select distinct region
from gcp_region_year
where region not in (select region from cloud_region where provider = 'gcp')
