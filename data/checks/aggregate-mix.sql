-- The fuels of a group of countries make up 97 to 100.5 % of its generation, and its two shares 100 %
select area, year, generation_twh, carbon_free_share_pct, fossil_share_pct
from grid_aggregate_year
where abs(carbon_free_share_pct + fossil_share_pct - 100) > 0.011
	or (wind_twh is null) <> (area in ('europe', 'eu27') and year < 2004)
	or (wind_twh is null) <> (bioenergy_and_other_twh is null)
	or 100 * (coal_twh + gas_twh + oil_twh + nuclear_twh + hydro_twh + wind_twh + solar_twh + bioenergy_and_other_twh)
		/ generation_twh not between 97 and 100.5
