-- The unlisted regions are the four that only Google's yearly files name
select provider, region, listed
from cloud_region
where listed = ((provider, region) in (
	('gcp', 'europe-west5'), ('gcp', 'us-central2'), ('gcp', 'us-east2'), ('gcp', 'us-east7')
))
