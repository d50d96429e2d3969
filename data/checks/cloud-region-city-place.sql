-- A city has the same coordinates whatever the provider
select iso3, city, count(distinct (lat, lon)) as places
from cloud_region
where lat is not null
group by iso3, city
having places > 1
