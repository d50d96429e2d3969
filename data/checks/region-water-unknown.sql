-- 18 regions of seven countries have no water factor and 7 of three have no stress category
with unknown as (
	select 'factor' as measure, iso3, count(*) as regions
	from region_water join cloud_region using (provider, region) where wcf_l_per_kwh is null group by iso3
	union all
	select 'stress', iso3, count(*)
	from region_water join cloud_region using (provider, region) where stress_category is null group by iso3
),
expected(measure, iso3, regions) as (
	values
		('factor', 'SGP', 3), ('factor', 'ZAF', 4), ('factor', 'ISR', 3), ('factor', 'ARE', 3),
		('factor', 'BHR', 1), ('factor', 'QAT', 2), ('factor', 'SAU', 2),
		('stress', 'SGP', 3), ('stress', 'TWN', 3), ('stress', 'BHR', 1)
)
select measure, iso3, expected.regions as expected, unknown.regions as found
from expected full join unknown using (measure, iso3)
where expected.regions is distinct from unknown.regions
