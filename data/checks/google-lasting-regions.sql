-- 24 Google regions are there in all seven years, and 34 in each of 2021 to 2025
select concat(count(*) filter (years = 7), ' and ', count(*) filter (recent = 5)) as found
from (
	select count(*) as years, count(*) filter (year >= 2021) as recent from gcp_region_year group by region
)
having count(*) filter (years = 7) <> 24 or count(*) filter (recent = 5) <> 34
