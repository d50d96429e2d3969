-- Memory is taken at ten times the power of the processor, two constants, and is from a quarter to a half of the energy
select task, dataset, model_id, ram_kwh_per_1000 / cpu_kwh_per_1000 as ratio, ram_kwh_per_1000 / kwh_per_1000_mean as share
from ai_task_energy
where ram_kwh_per_1000 / cpu_kwh_per_1000 not between 9 and 10.3
	or ram_kwh_per_1000 / kwh_per_1000_mean not between 0.25 and 0.5
