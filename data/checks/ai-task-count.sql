-- Each task was run by the same models on its three data sets, ten times each, but for one model that is missing once
select task, zero_shot, model_id, count(*) as datasets, min(runs) as runs
from ai_task_energy
group by all
having (count(*) <> 3 or min(runs) <> 10 or max(runs) <> 10)
	and (task, zero_shot, model_id) <> ('summarization', true, 'bigscience/bloom-560m')
union all
select 'all', null, null, count(*), sum(runs) from ai_task_energy having count(*) <> 317 or sum(runs) <> 3170
