-- Operations per joule of a chip are those of one precision at its rated power, not the publisher's mixture
select name, tdp_w, flop_per_joule_fp32, flop_per_joule_tensor_16bit
from ai_accelerator
where abs(flop_per_joule_fp32 * tdp_w / flops_fp32 - 1) > 1e-5
	or abs(flop_per_joule_tensor_16bit * tdp_w / flops_tensor_16bit - 1) > 1e-5
	or (flop_per_joule_fp32 is null) <> (flops_fp32 is null or tdp_w is null)
	or (flop_per_joule_tensor_16bit is null) <> (flops_tensor_16bit is null or tdp_w is null)
