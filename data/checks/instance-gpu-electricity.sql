-- GPU instances leave the GPUs out: the eight A100 of p4d.24xlarge draw more at rest than the whole instance is said to
select i.instance, i.kwh_per_hour, i.gpu_count, p.low_w, p.high_w
from instance_impact i
left join power_coefficient p on p.item = i.gpu_model
where i.instance = 'p4d.24xlarge'
	and (round(i.kwh_per_hour, 2), i.gpu_count * p.low_w, i.gpu_count * p.high_w) is distinct from (0.25, 368, 3256)
