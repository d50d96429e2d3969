-- Of the regions in service only those of Qatar stand on a zone with the same value every year, as the figures say
select provider, region, iso3, constant from region_grid_year where in_service and constant != (iso3 = 'QAT')
