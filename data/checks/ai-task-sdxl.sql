-- One model of images takes four times the mean of all: SDXL, 11.3 kWh for 1,000 images
select model_id, avg(kwh_per_1000_mean) as kwh
from ai_task_energy
where task = 'image-generation'
group by model_id
having (avg(kwh_per_1000_mean) > 5) <> (model_id = 'stabilityai/stable-diffusion-xl-base-1.0')
	or (model_id = 'stabilityai/stable-diffusion-xl-base-1.0' and round(avg(kwh_per_1000_mean), 1) <> 11.3)
