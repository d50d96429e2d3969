-- GPUs draw at full load what their maker rates them for, or 2 % more
select p.item, p.high_w, rated.watts
from (
	values
		('NVIDIA A100', 400), ('NVIDIA A10G', 150), ('NVIDIA T4', 70), ('NVIDIA Tesla V100', 300),
		('NVIDIA L4', 72), ('NVIDIA L40S', 350), ('NVIDIA H100', 700), ('NVIDIA H200', 700), ('NVIDIA B200', 1000)
) as rated(item, watts)
join power_coefficient p using (item)
where p.high_w not between rated.watts and rated.watts * 1.021
	or (p.item in ('NVIDIA L4', 'NVIDIA L40S', 'NVIDIA H100', 'NVIDIA H200', 'NVIDIA B200') and p.high_w <> rated.watts)
