-- A chip's tensor units at 16 bits are as fast as the rest of it or faster, and slower than its 8-bit ones, within 2 %
select name, flops_fp16, flops_tensor_16bit, flops_fp8
from ai_accelerator
where flops_tensor_16bit < flops_fp16 * 0.98 or flops_fp8 < flops_tensor_16bit * 0.98
