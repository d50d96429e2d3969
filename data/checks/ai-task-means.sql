-- The mean energy of the tasks is as computed by hand from the publisher's files
select expected.*, found.mean
from (
	values
		('text-classification', false, 0.00476), ('image-classification', false, 0.00804), ('summarization', false, 0.05249),
		('text-generation', false, 0.05683), ('image-captioning', false, 0.07459), ('image-generation', false, 2.59),
		('question-answering', true, 0.21005)
) as expected(task, zero_shot, kwh)
left join (
	select task, zero_shot, avg(kwh_per_1000_mean) as mean from ai_task_energy group by all
) as found using (task, zero_shot)
where found.mean is null or abs(found.mean - kwh) > kwh * 0.002
