-- The table holds one set of the publisher's variants: no separate BLOOMZ runs, and no model with random weights
select task, dataset, model_id from ai_task_energy where model_id like '%bloomz%' or model_id like '%random%'
