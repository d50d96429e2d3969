-- Energy per output token is energy per response divided by the length of the response
select version, task, model_id, batch, j_per_response, output_tokens, j_per_output_token
from ai_inference_run
where j_per_response is not null
	and (j_per_output_token is null or abs(j_per_output_token * output_tokens / j_per_response - 1) > 0.0001)
