-- Instances that were looked up by hand have the figures of the source
select expected.*, i.kwh_per_hour as found_kwh, i.embodied_gco2e_per_hour as found_embodied
from (
	values
		('p4d.24xlarge', 0.252778, 106),
		('a1.medium', 0.0008888896, 0.54),
		('u-24tb1.metal', 2.944447, 800),
		('standard_d4s_v3', 0.005833338, 1.1),
		('d4s_v3', 0.006388894, 0.9),
		('m416ms_v2', 1.611112, 420)
) as expected(instance, kwh, embodied)
left join instance_impact i using (instance)
where (i.kwh_per_hour, i.embodied_gco2e_per_hour) is distinct from (expected.kwh, expected.embodied)
