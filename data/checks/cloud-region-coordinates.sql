-- A region has both coordinates or none, and only a place that is not disclosed or is two states has none
select provider, region, city, lat, lon
from cloud_region
where (lat is null) <> (lon is null)
	or (lat is null) <> (place = 'undisclosed' or region = 'us-east7')
	or (city is null) <> (place = 'undisclosed')
