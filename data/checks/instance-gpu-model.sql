-- Every GPU model of an instance is a GPU with watts
select distinct gpu_model
from instance_impact
where gpu_model is not null and gpu_model not in (select item from power_coefficient where component = 'gpu')
