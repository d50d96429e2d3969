-- The plants that answer demand now emit at least as much as the mix with those to come, and intermittent projects lie between
select *
from grid_marginal
where not operating_margin_gco2e_per_kwh >= intermittent_gco2e_per_kwh
	or not intermittent_gco2e_per_kwh >= consumption_gco2e_per_kwh
