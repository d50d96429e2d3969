-- A family has no single model, a figure for one answer is of inference, hours of chips have no boundary, and only emissions have a basis
select id, scope, model_slug, phase, per, metric, boundary, basis
from ai_disclosure
where (scope = 'family' and model_slug is not null)
	or (phase = 'inference') <> (per <> 'all')
	or (metric = 'gpu_hours') <> (boundary is null)
	or (metric = 'emissions') <> (basis is not null)
	or (boundary in ('on_site_cooling', 'electricity_generation') and metric <> 'water')
	or (scope = 'part' and part_of is null and id not in ('deepseek-r1-gpuh', 'bloom-mwh'))
