-- No chip has a rate, a power or an efficiency of zero: five of unknown rates have none
select name, tdp_w, flops_fp16, flops_tensor_16bit, flops_fp8, flops_fp4
from ai_accelerator
where 0 in (tdp_w, flops_fp32, flops_fp16, flops_tensor_16bit, flops_fp8, ops_int8, flops_fp4, flop_per_joule_fp32)
	or (
		name in ('Intel Habana GAUDI HL-205', 'Huawei Ascend 910B1 (v2)', 'Cambricon Siyuan 690', 'NVIDIA VR200', 'NVIDIA VR300 (Rubin Ultra)')
		and coalesce(flops_fp32, flops_fp16, flops_tensor_16bit, flops_fp8, ops_int8, flops_fp4) is not null
	)
