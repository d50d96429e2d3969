-- Embodied emissions are the total less the share of use, and unknown where that share is
select manufacturer, name, total_kgco2e, use_share_pct, embodied_kgco2e
from device_lca
where (embodied_kgco2e is null) <> (use_share_pct is null)
	or abs(embodied_kgco2e - total_kgco2e * (1 - use_share_pct / 100)) > 0.006 * embodied_kgco2e
