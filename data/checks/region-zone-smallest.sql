-- No region takes a whole country where that country has smaller zones on its main grid, unless its place is not disclosed
select region_zone.provider, region_zone.region, zone
from region_zone
join cloud_region using (provider, region)
where zone in ('AU', 'BR', 'CA', 'DK', 'IN', 'IT', 'JP', 'MY', 'NO', 'PH', 'SE', 'US')
	and place <> 'undisclosed'
