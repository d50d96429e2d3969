import { slugOf } from '../ai/slug';

/**
 * Which notable model each benchmarked one is, its chat version or its compressed version, compared by hand: same
 * maker, size and date. Others have a namesake at most (Stable Diffusion 3 Medium is not the 8-billion-parameter one).
 */
const NOTABLE: Readonly<Record<string, string>> = {
	'Qwen/Qwen3-235B-A22B-Instruct-2507': 'Qwen3-235B-A22B (Jul 2025)',
	'Qwen/Qwen3-235B-A22B-Instruct-2507-FP8': 'Qwen3-235B-A22B (Jul 2025)',
	'Qwen/Qwen3-235B-A22B-Thinking-2507': 'Qwen3-235B-A22B-Thinking (Jul 2025)',
	'Qwen/Qwen3-235B-A22B-Thinking-2507-FP8': 'Qwen3-235B-A22B-Thinking (Jul 2025)',
	'Qwen/Qwen3-Coder-480B-A35B-Instruct': 'Qwen3-Coder-480B-A35B',
	'Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8': 'Qwen3-Coder-480B-A35B',
	'Qwen/Qwen3-Omni-30B-A3B-Instruct': 'Qwen3-Omni-30B-A3B',
	'deepseek-ai/DeepSeek-R1-0528': 'DeepSeek-R1 (May 2025)',
	'gpt2-xl': 'GPT-2 (1.5B)',
	'llava-hf/llava-1.5-13b-hf': 'LLaVA 1.5',
	'meta-llama/Llama-2-7b-hf': 'Llama 2-7B',
	'meta-llama/Llama-3.1-405B-Instruct': 'Llama 3.1-405B',
	'meta-llama/Llama-3.1-405B-Instruct-FP8': 'Llama 3.1-405B',
	'meta-llama/Llama-3.3-70B-Instruct': 'Llama 3.3 70B',
	'meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8': 'Llama 4 Maverick',
	'meta-llama/Llama-4-Scout-17B-16E-Instruct': 'Llama 4 Scout',
	'meta-llama/Meta-Llama-3.1-405B-Instruct': 'Llama 3.1-405B',
	'mistralai/Mistral-Large-Instruct-2407': 'Mistral Large 2',
	'mistralai/Mixtral-8x7B-Instruct-v0.1': 'Mixtral 8x7B',
	'openai/gpt-oss-120b': 'gpt-oss-120b',
	'openai/gpt-oss-20b': 'gpt-oss-20b',
	'stabilityai/stable-diffusion-xl-base-1.0': 'Stable Diffusion XL (SDXL)'
};

/** Slug in `ai_model` of a model by its name on Hugging Face; null where the match is not certain. */
export function notableSlug(modelId: string): string | null {
	const model = NOTABLE[modelId];
	return model === undefined ? null : slugOf(model);
}
