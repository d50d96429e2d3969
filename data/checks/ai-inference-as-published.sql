-- Benchmark runs that were looked up by hand have the energy their publisher gives
select expected.*, r.j_per_response as found
from (
	values
		('v3', 'meta-llama/Llama-3.1-8B-Instruct', 'B200', 1, 8, 151.5),
		('v3', 'meta-llama/Llama-3.1-8B-Instruct', 'B200', 1, 2048, 18.5),
		('v3', 'meta-llama/Llama-3.1-8B-Instruct', 'H100', 1, 8, 176.8),
		('v3', 'meta-llama/Llama-3.1-8B-Instruct', 'H100', 1, 512, 27.8),
		('v2', 'google/gemma-2-27b-it', 'A100', 4, 128, 230.6)
) as expected(version, model_id, gpu, num_gpus, batch, j)
left join ai_inference_run r
	on r.task = 'chat' and (r.version, r.model_id, r.gpu, r.num_gpus, r.batch)
		= (expected.version, expected.model_id, expected.gpu, expected.num_gpus, expected.batch)
where round(r.j_per_response, 1) is distinct from expected.j
