-- Kosovo has its fuels and shares in each year from 2000 to 2025, and is the only country without a population
select iso3, year, generation_twh, coal_twh, fossil_share_pct, population
from grid_country_year
where (iso3 = 'XKX') <> (population is null)
	or (iso3 = 'XKX' and (coal_twh is null or fossil_share_pct is null))
union all
select 'XKX', count(*), null, null, null, null from grid_country_year where iso3 = 'XKX' having count(*) <> 26
