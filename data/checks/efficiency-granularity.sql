-- PUE and WUE are a region's own, or an average, for as many listed regions as the sources say
with expected(provider, measure, granularity, regions) as (
	values
		('aws', 'PUE', 'region', 21),
		('aws', 'PUE', 'macro-region', 17),
		('gcp', 'PUE', 'region', 7),
		('gcp', 'PUE', 'fleet', 36),
		('azure', 'PUE', 'macro-region', 76),
		('aws', 'WUE', 'region', 16),
		('aws', 'WUE', 'macro-region', 15),
		('aws', 'WUE', null, 7),
		('azure', 'WUE', 'macro-region', 76),
		('gcp', 'WUE', null, 43)
),
listed as (
	select e.* from region_efficiency e join cloud_region using (provider, region) where listed
),
found as (
	select provider, 'PUE' as measure, pue_granularity as granularity, count(*) as regions from listed group by all
	union all
	select provider, 'WUE', wue_granularity, count(*) from listed group by all
)
select
	coalesce(e.provider, f.provider) as provider,
	coalesce(e.measure, f.measure) as measure,
	coalesce(e.granularity, f.granularity) as granularity,
	e.regions as expected,
	f.regions as found
from expected e
full join found f
	on e.provider = f.provider and e.measure = f.measure and e.granularity is not distinct from f.granularity
where e.regions is distinct from f.regions
