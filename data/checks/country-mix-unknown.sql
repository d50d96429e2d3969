-- Where the split of bioenergy and other renewables is unknown, they are 0.02 TWh at most, in five countries
select iso3, year, generation_twh, bioenergy_twh, other_renewable_twh
from grid_country_year
where (bioenergy_twh is null or other_renewable_twh is null)
	and (
		iso3 not in ('BIH', 'GUF', 'LKA', 'MTQ', 'XKX')
		or generation_twh - coalesce(coal_twh, 0) - coalesce(gas_twh, 0) - coalesce(oil_twh, 0) - coalesce(nuclear_twh, 0)
			- coalesce(hydro_twh, 0) - coalesce(wind_twh, 0) - coalesce(solar_twh, 0) > 0.0201
	)
