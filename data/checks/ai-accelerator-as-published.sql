-- Chips that were looked up by hand have the rates and the power of the publisher's file
select expected.*, a.tdp_w as found_w, a.flops_tensor_16bit as found_tensor, a.flops_fp8 as found_fp8, a.flops_fp4 as found_fp4
from (
	values
		('NVIDIA H100 SXM5 80GB', 700, 9.894e14, 1.979e15, null),
		('NVIDIA A100 SXM4 80 GB', 400, 3.12e14, null, null),
		('NVIDIA Tesla V100 SXM2 32 GB', 300, 1.25e14, null, null),
		('NVIDIA B200', 1000, 2.25e15, 4.5e15, 9e15),
		('Google TPU v4', 340, 2.75e14, null, null)
) as expected(name, watts, tensor, fp8, fp4)
left join ai_accelerator a using (name)
where (a.tdp_w, a.flops_tensor_16bit, a.flops_fp8, a.flops_fp4) is distinct from (watts, tensor, fp8, fp4)
