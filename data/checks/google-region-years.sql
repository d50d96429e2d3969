-- Google gives 252 region-years of 47 regions: 24, 27, 34, 36, 40, 44 and 47 from 2019 to 2025
select year, expected.regions, count(region) as found
from (
	values (2019, 24), (2020, 27), (2021, 34), (2022, 36), (2023, 40), (2024, 44), (2025, 47)
) as expected(year, regions)
full join gcp_region_year using (year)
group by year, expected.regions
having count(region) is distinct from expected.regions
union all
select null, 47, count(distinct region) from gcp_region_year having count(distinct region) <> 47
