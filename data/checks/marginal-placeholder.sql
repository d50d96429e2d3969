-- The nine grids whose marginal factors are all 0 are flagged, and no other factor is 0
select *
from grid_marginal
where placeholder <> (iso3 in ('ALB', 'BTN', 'COD', 'SWZ', 'ETH', 'ISL', 'LSO', 'NPL', 'PRY'))
	or (operating_margin_gco2e_per_kwh = 0) <> placeholder
	or (consumption_gco2e_per_kwh = 0) <> placeholder
	or (intermittent_gco2e_per_kwh = 0) <> placeholder
