-- The energy of an inference is that of GPUs, processor and memory, and its mean lies between the lowest and the highest run
select task, dataset, model_id, kwh_per_1000_mean, gpu_kwh_per_1000, cpu_kwh_per_1000, ram_kwh_per_1000
from ai_task_energy
where abs(gpu_kwh_per_1000 + cpu_kwh_per_1000 + ram_kwh_per_1000 - kwh_per_1000_mean) > kwh_per_1000_mean * 1e-4
	or kwh_per_1000_mean not between kwh_per_1000_min and kwh_per_1000_max
