-- Only three set-ups of the benchmark were run twice
select version, task, model_id, gpu, parallelism, batch
from ai_inference_run
where repeat = 2
	and (task, model_id, gpu, batch) not in (
		('science-questions', 'openai/gpt-oss-20b', 'H100', 96),
		('chat', 'Qwen/Qwen3-30B-A3B-Instruct-2507', 'H100', 256),
		('chat', 'Qwen/Qwen3-30B-A3B-Instruct-2507', 'H100', 512)
	)
