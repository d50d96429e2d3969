-- A region whose place is not disclosed has a zone of low confidence only
select region_zone.provider, region_zone.region, zone, confidence
from region_zone
join cloud_region using (provider, region)
where place = 'undisclosed' and confidence <> 'low'
