-- Google left 19 carbon-free shares blank, 8 in 2019, 8 in 2020 and 3 in 2021, and they stay unknown
with blanks as (
	select year, count(*) filter (carbon_free_share_pct is null) as blank from gcp_region_year group by year
)
select year, null as region, blank
from blanks
where blank <> case when year <= 2020 then 8 when year = 2021 then 3 else 0 end
union all
select year, region, carbon_free_share_pct
from gcp_region_year
where year = 2021
	and region in ('europe-southwest1', 'europe-west8', 'europe-west9')
	and carbon_free_share_pct is not null
