-- A data-centre figure is for a country, or for an area that is not one
select id, area, iso3 from datacentre_demand where (area = 'country') <> (iso3 is not null)
