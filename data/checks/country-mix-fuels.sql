-- The fuels of a country and year make up 97 to 100.5 % of its generation, with no exception
with mix as (
	select iso3, year, generation_twh,
		coalesce(coal_twh, 0) + coalesce(gas_twh, 0) + coalesce(oil_twh, 0) + coalesce(nuclear_twh, 0)
			+ coalesce(hydro_twh, 0) + coalesce(wind_twh, 0) + coalesce(solar_twh, 0)
			+ coalesce(bioenergy_twh, 0) + coalesce(other_renewable_twh, 0) as fuels_twh
	from grid_country_year
)
select *, 100 * fuels_twh / generation_twh as pct
from mix
where generation_twh <= 0 or not fuels_twh between 0.97 * generation_twh and 1.005 * generation_twh
