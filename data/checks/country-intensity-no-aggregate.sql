-- Only countries have a national intensity: no world, continent, alliance or income group
select distinct iso3 from grid_country_year where iso3 not in (select iso3 from country)
