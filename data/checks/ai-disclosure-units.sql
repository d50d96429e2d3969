-- Every published figure of a model is converted exactly from the number and unit that were read, to the one unit of its metric
select id, metric, value, unit, published_value, published_unit
from ai_disclosure
left join (
	values
		('Wh', 'wh', 1), ('kWh', 'wh', 1e3), ('MWh', 'wh', 1e6), ('GWh', 'wh', 1e9),
		('Wh per 1,000 queries', 'wh', 1e-3), ('kWh per 1,000 queries', 'wh', 1),
		('gCO2e', 'gco2e', 1), ('kgCO2e', 'gco2e', 1e3), ('tCO2e', 'gco2e', 1e6), ('ktCO2e', 'gco2e', 1e9),
		('lb CO2e', 'gco2e', 453.59237),
		('mL', 'ml', 1), ('L', 'ml', 1e3), ('kL', 'ml', 1e6), ('million L', 'ml', 1e9), ('m3', 'ml', 1e6), ('US gal', 'ml', 3785.411784),
		('GPU-hours', 'gpu_hour', 1), ('TPU-hours', 'gpu_hour', 1)
) as conversion(published_unit, to_unit, factor) using (published_unit)
where unit is distinct from to_unit
	or unit <> case metric when 'energy' then 'wh' when 'emissions' then 'gco2e' when 'water' then 'ml' else 'gpu_hour' end
	or abs(value - published_value * factor) > value * if(published_unit in ('lb CO2e', 'US gal'), 0.01, 1e-9)
