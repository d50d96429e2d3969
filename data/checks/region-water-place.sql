-- The water of four regions stands on a place in doubt: the two that disclose none and two looked up in another state
select provider, region, place, place_in_doubt
from region_water join cloud_region using (provider, region)
where place_in_doubt <> (place = 'undisclosed' or region in ('us-central1', 'usgovvirginia'))
	or place_in_doubt and region not in ('us-central1', 'usgovvirginia', 'usseceast', 'ussecwest')
