import { notableSlug } from '../inference/model-slugs';
import type { Run } from '../inference/run';
import { readV2 } from '../inference/v2';
import { readV3 } from '../inference/v3';
import type { Ingest } from '../ingest';

const SIGNIFICANT_DIGITS = 6;

/** One row per run of the ML.ENERGY leaderboard, versions 2 and 3. */
const aiInferenceRun: Ingest = (sources) => {
	const seen = new Map<string, number>();
	return [...readV3(sources), ...readV2(sources)].map((run) => {
		const { version, task, modelId, gpu, gpus, parallelism, batch } = run;
		const setUp = [version, task, modelId, gpu, gpus, parallelism, batch].join(' ');
		const repeat = (seen.get(setUp) ?? 0) + 1;
		seen.set(setUp, repeat);
		return toRow(run, repeat);
	});
};

function toRow(run: Run, repeat: number) {
	const perToken = run.jPerResponse && run.outputTokens ? run.jPerResponse / run.outputTokens : null;
	return {
		version: run.version,
		task: run.task,
		model: run.model,
		model_id: run.modelId,
		model_slug: notableSlug(run.modelId),
		parameters_total_billion: run.parametersTotalBillion,
		parameters_active_billion: run.parametersActiveBillion,
		gpu: run.gpu,
		num_gpus: run.gpus,
		parallelism: run.parallelism,
		batch: run.batch,
		repeat,
		precision: run.precision,
		j_per_response: rounded(run.jPerResponse),
		j_per_output_token: rounded(perToken),
		output_tokens: rounded(run.outputTokens),
		j_per_image: rounded(run.jPerImage),
		j_per_video: rounded(run.jPerVideo),
		width_px: run.widthPx,
		height_px: run.heightPx,
		frames: run.frames,
		fps: run.fps,
		steps: run.steps,
		source: `ml-energy-${run.version}`
	};
}

function rounded(value: number | null): number | null {
	return value === null ? null : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

export default aiInferenceRun;
