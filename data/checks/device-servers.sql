-- Servers are reported from 2019 to 2021 at 2,410 to 25,144 kg, median 7,980, and without use at 510 to 9,200 kg, median 1,280
with servers as (
	select
		min(total_kgco2e) as lowest, max(total_kgco2e) as highest, median(total_kgco2e) as middle,
		min(embodied_kgco2e) as embodied_lowest, max(embodied_kgco2e) as embodied_highest,
		median(embodied_kgco2e) as embodied_middle, min(report_year) as first, max(report_year) as last
	from device_lca where subcategory = 'Server'
)
select *
from servers
where (lowest, round(highest), middle) <> (2410, 25144, 7980)
	or (embodied_lowest, embodied_highest, embodied_middle) <> (510, 9200, 1280)
	or (first, last) <> (2019, 2021)
