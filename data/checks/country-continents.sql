-- Every country but Antarctica is in a part of the world
select iso3, name_en, continent from country where (continent is null) <> (iso3 = 'ATA')
