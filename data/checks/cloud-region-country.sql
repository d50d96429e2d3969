-- Every region's country is in the table of countries; only a region without a named place has none
select provider, cloud_region.region, iso3
from cloud_region
left join country using (iso3)
where country.iso3 is null and cloud_region.region <> 'europe-west5'
