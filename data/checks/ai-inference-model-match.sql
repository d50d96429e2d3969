-- A benchmarked model is matched to a notable model of its size, within a fifth
select distinct r.model_id, r.parameters_total_billion, m.slug, m.parameters_billion
from ai_inference_run r
join ai_model m on m.slug = r.model_slug
where not r.parameters_total_billion between m.parameters_billion * 0.8 and m.parameters_billion * 1.2
