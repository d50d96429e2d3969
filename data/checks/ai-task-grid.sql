-- Emissions of a task are its energy on one grid, the 139 g/kWh of Oregon: runs that were placed elsewhere are not in their mean
select task, dataset, model_id, gco2e_per_1000 / kwh_per_1000_mean as gco2e_per_kwh
from ai_task_energy
where gco2e_per_1000 / kwh_per_1000_mean not between 138 and 140
	and not (model_id = 'facebook/opt-1.3b' and dataset = 'SQuAD' and zero_shot)
