-- No benchmarked model uses more parameters for a token than it has, and version 3 says how many it uses
select version, model_id, parameters_total_billion, parameters_active_billion
from ai_inference_run
where parameters_active_billion > parameters_total_billion
	or (version = 'v3' and (parameters_active_billion is null or precision is null))
