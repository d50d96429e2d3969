-- 18 instances have accelerators other than GPUs: 12 AI chips, 3 FPGAs, 3 video cards
select accelerator, count(*) as instances
from instance_impact
where accelerator <> 'gpu'
group by accelerator
having count(*) <> if(accelerator = 'ai-chip', 12, 3)
