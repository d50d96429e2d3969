import { z } from 'zod';
import { readJson } from '../read';
import { parallelismOf, type Run } from './run';

const FOLDER = 'ml-energy__leaderboard/tasks';

/** Our word for each of the benchmark's tasks, which are also the names of its files. */
const TASKS: Readonly<Record<string, string>> = {
	gpqa: 'science-questions',
	'image-chat': 'image-chat',
	'lm-arena-chat': 'chat',
	'sourcegraph-fim': 'code',
	'text-to-image': 'text-to-image',
	'text-to-video': 'text-to-video',
	'video-chat': 'video-chat'
};

const count = z.int().positive();
const positive = z.number().positive();
const configuration = z.object({
	nickname: z.string(),
	model_id: z.string(),
	total_params_billions: positive,
	activated_params_billions: positive,
	gpu_model: z.string(),
	num_gpus: count,
	tensor_parallel: count.optional(),
	expert_parallel: count.optional(),
	data_parallel: count.optional(),
	ring_degree: count.optional(),
	ulysses_degree: count.optional(),
	max_num_seqs: count.optional(),
	batch_size: count.optional(),
	weight_precision: z.string(),
	energy_per_request_joules: positive.optional(),
	avg_output_len: positive.optional(),
	energy_per_image_joules: positive.optional(),
	image_width: count.optional(),
	image_height: count.optional(),
	energy_per_video_joules: positive.optional(),
	video_width: count.optional(),
	video_height: count.optional(),
	num_frames: count.optional(),
	fps: count.optional(),
	inference_steps: count.optional()
});

/** Runs of the ML.ENERGY leaderboard, version 3, in the order of its files. */
export function readV3(sources: string): Run[] {
	return Object.entries(TASKS).flatMap(([file, task]) => {
		const path = `${FOLDER}/${file}.json`;
		const { configurations } = readJson(
			sources,
			path,
			z.object({ task: z.literal(file), configurations: z.array(configuration) })
		);
		return configurations.map((run) => ({ ...toRun(run), task }));
	});
}

function toRun(run: z.infer<typeof configuration>): Omit<Run, 'task'> {
	const batch = run.max_num_seqs ?? run.batch_size;
	if (batch === undefined) throw new Error(`${FOLDER}: a run of ${run.model_id} has no batch`);
	return {
		version: 'v3',
		model: run.nickname,
		modelId: run.model_id,
		parametersTotalBillion: run.total_params_billions,
		parametersActiveBillion: run.activated_params_billions,
		gpu: run.gpu_model,
		gpus: run.num_gpus,
		parallelism: parallelismOf({
			tp: run.tensor_parallel,
			ep: run.expert_parallel,
			dp: run.data_parallel,
			ring: run.ring_degree,
			ulysses: run.ulysses_degree
		}),
		batch,
		precision: run.weight_precision,
		jPerResponse: run.energy_per_request_joules ?? null,
		outputTokens: run.avg_output_len ?? null,
		jPerImage: run.energy_per_image_joules ?? null,
		jPerVideo: run.energy_per_video_joules ?? null,
		widthPx: run.image_width ?? run.video_width ?? null,
		heightPx: run.image_height ?? run.video_height ?? null,
		frames: run.num_frames ?? null,
		fps: run.fps ?? null,
		steps: run.inference_steps ?? null
	};
}
