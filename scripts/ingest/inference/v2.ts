import { z } from 'zod';
import { readJson, readJsonLines } from '../read';
import { parallelismOf, type Run } from './run';

const FOLDER = 'ml-energy__leaderboard-v2';

/** Our word for each of the benchmark's tasks, by the folder its runs are in. */
const TASKS: Readonly<Record<string, string>> = {
	'diffusion/image-to-video': 'image-to-video',
	'diffusion/text-to-image': 'text-to-image',
	'diffusion/text-to-video': 'text-to-video',
	'llm_text_generation/chat': 'chat',
	'llm_text_generation/code': 'code',
	'mllm_text_generation/chat': 'image-chat'
};
const GPUS: Readonly<Record<string, string>> = {
	'NVIDIA A100-SXM4-40GB': 'A100',
	'NVIDIA H100 80GB HBM3': 'H100'
};

const count = z.int().positive();
const positive = z.number().positive();
const result = z.object({
	path: z.string(),
	Model: z.string(),
	GPU: z.string(),
	TP: count.optional(),
	PP: count.optional(),
	'Max BS (reqs)': count.optional(),
	'Batch size': count.optional(),
	'Energy/req (J)': positive.optional(),
	'Avg Output Tokens': positive.optional(),
	'Energy/image (J)': positive.optional(),
	'Energy/video (J)': positive.optional(),
	Frames: count.optional(),
	'Denoising steps': count.optional()
});
const models = z.record(
	z.string(),
	z.object({
		nickname: z.string(),
		params: positive.optional(),
		total_params: positive.optional(),
		resolution: z
			.string()
			.regex(/^\d+x\d+$/)
			.optional()
	})
);

/** Runs of the ML.ENERGY leaderboard, version 2. */
export function readV2(sources: string): Run[] {
	const described = new Map(
		Object.keys(TASKS).map((folder) => {
			const file = `${FOLDER}/models/${folder.replace('/', '_')}.json`;
			return [folder, readJson(sources, file, models)] as const;
		})
	);
	return readJsonLines(sources, `${FOLDER}/runs.jsonl`, result).map((run) => {
		const folder = run.path.split('/').slice(1, 3).join('/');
		const model = described.get(folder)?.[run.Model];
		const parameters = model?.params ?? model?.total_params;
		const task = TASKS[folder];
		const gpu = GPUS[run.GPU];
		const batch = run['Max BS (reqs)'] ?? run['Batch size'];
		if (!model || !parameters || !task || !gpu || !batch)
			throw new Error(`${FOLDER}/runs.jsonl, ${run.path}: a model, task, GPU or batch that is not known`);
		const [width, height] = model.resolution?.split('x').map(Number) ?? [];
		return {
			version: 'v2',
			task,
			model: model.nickname,
			modelId: run.Model,
			parametersTotalBillion: parameters,
			parametersActiveBillion: null,
			gpu,
			gpus: run.TP && run.PP ? run.TP * run.PP : null,
			parallelism: run.TP && run.PP ? parallelismOf({ tp: run.TP, pp: run.PP }) : null,
			batch,
			precision: null,
			jPerResponse: run['Energy/req (J)'] ?? null,
			outputTokens: run['Avg Output Tokens'] ?? null,
			jPerImage: run['Energy/image (J)'] ?? null,
			jPerVideo: run['Energy/video (J)'] ?? null,
			widthPx: width ?? null,
			heightPx: height ?? null,
			frames: run.Frames ?? null,
			fps: null,
			steps: run['Denoising steps'] ?? null
		};
	});
}
