-- The fossil and carbon-free shares of a country are the two parts of 100 %, and nuclear power is all that carbon-free adds to renewable
select iso3, year, renewable_share_pct, carbon_free_share_pct, fossil_share_pct, nuclear_twh, generation_twh
from grid_country_year
where abs(carbon_free_share_pct + fossil_share_pct - 100) > 0.011
	or abs(carbon_free_share_pct - renewable_share_pct - 100 * coalesce(nuclear_twh, 0) / generation_twh) > 0.02
	or abs(fossil_share_pct - 100 * (coalesce(coal_twh, 0) + coalesce(gas_twh, 0) + oil_twh) / generation_twh) > 0.01
