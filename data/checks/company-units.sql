-- Every company metric has one unit, and its value is the published number in that unit
select company, period, metric, value, unit, published_value, published_unit
from company_footprint
join (
	values
		('MWh', 1e-6), ('GWh', 1e-3), ('%', 1), ('ratio', 1), ('L/kWh', 1), ('tCO2e', 1), ('MtCO2e', 1e6), ('ML', 1e3),
		('million US gallons', 3785.411784)
) as scales(published_unit, scale) using (published_unit)
where unit <> case
		when metric in ('electricity_use', 'energy_use') then 'twh'
		when metric in ('electricity_growth', 'renewable_share', 'renewable_match', 'carbon_free_share_hourly') then 'percent'
		when metric = 'pue' then 'ratio'
		when metric = 'wue' then 'l_per_kwh'
		when starts_with(metric, 'water_') then 'm3'
		else 'tco2e'
	end
	or abs(value / (scale * published_value) - 1) > if(published_unit = 'million US gallons', 0.04, 1e-9)
