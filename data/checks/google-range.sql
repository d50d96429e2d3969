-- Google's intensities lie from 27 to 752 g in 2019, from 0 to 671 in 2021 and from 11.36 to 641.42 in 2025, and are whole until 2023
with years as (
	select year, min(gco2e_per_kwh) as lowest, max(gco2e_per_kwh) as highest from gcp_region_year group by year
)
select year, lowest, highest
from years
join (values (2019, 27, 752), (2021, 0, 671), (2025, 11.36, 641.42)) as expected(year, low, high) using (year)
where (lowest, highest) is distinct from (low, high)
union all
select year, gco2e_per_kwh, null from gcp_region_year where year <= 2023 and gco2e_per_kwh <> floor(gco2e_per_kwh)
