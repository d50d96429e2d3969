-- Country codes have two and three capital letters, and no two countries share one
select iso3, iso2, name_en
from country
where not regexp_full_match(iso3, '[A-Z]{3}')
	or not regexp_full_match(iso2, '[A-Z]{2}')
	or iso2 in (select iso2 from country group by iso2 having count(*) > 1)
