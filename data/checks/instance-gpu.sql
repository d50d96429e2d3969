-- 67 instances have GPUs, 60 of AWS whose GPUs are known and 7 of Azure, and all say that their electricity is missing
select provider, count(*) as gpus, count(gpu_model) as known
from instance_impact
where gpu_electricity_missing
group by provider
having (count(*), count(gpu_model)) <> if(provider = 'aws', (60, 60), (7, 0))
union all
select instance, null, null
from instance_impact
where gpu_electricity_missing <> (accelerator is not distinct from 'gpu')
	or (gpu_model is null) <> (gpu_count is null)
	or (gpu_model is not null and not gpu_electricity_missing)
