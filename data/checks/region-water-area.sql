-- A country has one water factor, and only the United States one for each part of the grid
select iso3, list(distinct wcf_l_per_kwh) as factors, list(distinct wcf_area) as areas
from region_water join cloud_region using (provider, region)
where wcf_l_per_kwh is not null
group by iso3
having (iso3 <> 'USA' and count(distinct wcf_l_per_kwh) > 1)
	or count(*) filter ((wcf_area = 'grid-subregion') is distinct from (iso3 = 'USA')) > 0
	or (iso3 = 'USA' and count(distinct wcf_l_per_kwh) <> 10)
