-- Every grid zone belongs to the country its code begins with
select zone, grid_zone_year.iso3, country.iso2
from grid_zone_year
left join country using (iso3)
where country.iso2 is distinct from string_split(zone, '-')[1]
