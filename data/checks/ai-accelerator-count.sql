-- The chips, and what is known of them, are as counted in the publisher's file, without the rates of zero
select *
from (
	select
		count(*) as chips, count(distinct slug) as slugs, count(released) as released, count(tdp_w) as tdp, count(flops_tensor_16bit) as tensor,
		count(flops_fp16) as fp16, count(flops_fp32) as fp32, count(flops_fp8) as fp8, count(ops_int8) as int8, count(flops_fp4) as fp4
	from ai_accelerator
)
where (chips, slugs, released, tdp, tensor, fp16, fp32, fp8, int8, fp4) <> (176, 176, 162, 153, 68, 115, 127, 22, 75, 13)
