-- Regions in the same city have the same water figures, unless their place is in doubt
select iso3, city, list(distinct wcf_l_per_kwh) as factors, list(distinct stress_category) as categories
from region_water join cloud_region using (provider, region)
where city is not null and not place_in_doubt
group by iso3, city
having count(distinct coalesce(wcf_l_per_kwh, -1)) > 1 or count(distinct coalesce(stress_category, -1)) > 1
