-- The batch moves the chat energy of Llama 3.1 8B on one GPU at least six-fold
select gpu, max(j_per_response) / min(j_per_response) as spread
from ai_inference_run
where version = 'v3' and task = 'chat' and model_id = 'meta-llama/Llama-3.1-8B-Instruct' and num_gpus = 1
group by gpu
having spread < 6
