import { slugOf } from '../ai/slug';
import type { Ingest } from '../ingest';
import { readCsv, toNumber } from '../read';

const FILE = 'spragada4__ai-energy-explorer/ml_hardware.csv';
const POWER = 'TDP (W)';
const RATES = {
	flops_fp32: 'FP32 (single precision) performance (FLOP/s)',
	flops_fp16: 'FP16 (half precision) performance (FLOP/s)',
	flops_tensor_16bit: 'Tensor-FP16/BF16 performance (FLOP/s)',
	flops_fp8: 'FP8 performance (FLOP/s)',
	ops_int8: 'INT8 performance (OP/s)',
	flops_fp4: 'FP4 performance (FLOP/s)'
} as const;
const COLUMNS = ['Hardware name', 'Manufacturer', 'Release date', POWER, ...Object.values(RATES)] as const;
const SIGNIFICANT_DIGITS = 6;

/**
 * One row per chip that trains or runs models. Epoch’s own maximum and efficiency, which mix precisions, stay behind: operations
 * per joule are those of one precision and the rated power.
 */
const aiAccelerator: Ingest = (sources) =>
	readCsv(sources, FILE, COLUMNS).map((line) => {
		const name = line['Hardware name'].trim();
		const known = (column: (typeof COLUMNS)[number]) =>
			toNumber(line[column], `${FILE}, ${name}, ${column}`) || null;
		const watts = known(POWER);
		const rates = {
			flops_fp32: known(RATES.flops_fp32),
			flops_fp16: known(RATES.flops_fp16),
			flops_tensor_16bit: known(RATES.flops_tensor_16bit),
			flops_fp8: known(RATES.flops_fp8),
			ops_int8: known(RATES.ops_int8),
			flops_fp4: known(RATES.flops_fp4)
		};
		return {
			slug: slugOf(name),
			name,
			maker: line.Manufacturer.trim() || null,
			released: line['Release date'].trim() || null,
			tdp_w: watts,
			...rates,
			flop_per_joule_fp32: perJoule(rates.flops_fp32, watts),
			flop_per_joule_tensor_16bit: perJoule(rates.flops_tensor_16bit, watts),
			source: 'epoch-ml-hardware'
		};
	});

function perJoule(flops: number | null, watts: number | null): number | null {
	return flops === null || watts === null ? null : Number((flops / watts).toPrecision(SIGNIFICANT_DIGITS));
}

export default aiAccelerator;
