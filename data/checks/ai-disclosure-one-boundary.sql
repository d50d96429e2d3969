-- One publication gives one figure for each model, phase, metric, basis and boundary, but for queries of different lengths
select model, phase, metric, basis, boundary, scope, source_url, list(id) as ids
from ai_disclosure
where stated_by not in ('Epoch AI', 'Jegham et al.') and model not in ('DeepSeek-R1, a distilled version', 'Phi-4 reasoning')
group by all
having count(*) > 1
