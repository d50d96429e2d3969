-- Eight Google regions have a PUE of their own, and all others that of the fleet, without a date
select coalesce(e.region, own.region) as region, e.pue, own.pue as expected, e.period
from (select * from region_efficiency where provider = 'gcp') e
full join (
	values
		('us-east4', 1.08), ('us-central1', 1.11), ('us-central2', 1.11), ('europe-west1', 1.09),
		('europe-west4', 1.07), ('europe-north1', 1.09), ('asia-east1', 1.12), ('asia-southeast1', 1.13)
) as own(region, pue) on own.region = e.region
where e.pue is distinct from coalesce(own.pue, 1.1)
	or (e.pue_granularity = 'region') <> (own.region is not null)
	or e.period <> 'undated'
