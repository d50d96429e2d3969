-- A benchmark run comes from the files of its version, and only version 3 has the B200
select version, model_id, gpu, source
from ai_inference_run
where source <> 'ml-energy-' || version or (gpu = 'B200' and version <> 'v3') or (gpu = 'A100' and version <> 'v2')
