-- Every run of the benchmark is there: 1858 of version 3, 474 of version 2
select expected.version, expected.task, expected.runs, count(r.model_id) as found
from (
	values
		('v3', 'science-questions', 187),
		('v3', 'image-chat', 173),
		('v3', 'chat', 328),
		('v3', 'code', 50),
		('v3', 'text-to-image', 638),
		('v3', 'text-to-video', 382),
		('v3', 'video-chat', 100),
		('v2', 'chat', 191),
		('v2', 'code', 123),
		('v2', 'image-chat', 42),
		('v2', 'text-to-image', 86),
		('v2', 'text-to-video', 16),
		('v2', 'image-to-video', 16)
) as expected(version, task, runs)
full join ai_inference_run r using (version, task)
group by all
having count(r.model_id) is distinct from expected.runs
