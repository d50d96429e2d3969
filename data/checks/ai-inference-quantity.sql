-- A benchmark run has the one energy that its task calls for: of a response, a picture or a film
select version, task, model_id, batch, j_per_response, j_per_image, j_per_video
from ai_inference_run
where (j_per_response is not null) <> (task not in ('text-to-image', 'text-to-video', 'image-to-video'))
	or (j_per_image is not null) <> (task = 'text-to-image')
	or (j_per_video is not null) <> (task in ('text-to-video', 'image-to-video'))
	or (j_per_image is not null or j_per_video is not null) <> (width_px is not null and height_px is not null)
