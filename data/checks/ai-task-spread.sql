-- Runs of one model on one data set differ by a factor of less than 1.8, but for two cases of one model up to 3.9
select task, dataset, model_id, kwh_per_1000_min, kwh_per_1000_max
from ai_task_energy
where kwh_per_1000_max > kwh_per_1000_min * case
		when model_id = 'dmargutierrez/distilbert-base-multilingual-cased-mapa_coarse-ner' then 3.9
		else 1.8
	end
