-- Every country but Antarctica is in a part of the world
select iso3, name_en, region from country where (region is null) <> (iso3 = 'ATA')
