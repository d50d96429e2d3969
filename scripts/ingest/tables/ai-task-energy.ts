import { readTaskRuns } from '../inference/task-runs';
import { notableSlug } from '../inference/model-slugs';
import type { Ingest } from '../ingest';

const SIGNIFICANT_DIGITS = 6;
const GRAMS_PER_KG = 1000;

/** One row per task, data set and model of ‘Power Hungry Processing’: the mean of its runs, each of 1,000 inferences. */
const aiTaskEnergy: Ingest = (sources) =>
	readTaskRuns(sources).map(({ task, zeroShot, dataset, modelId, runs }) => {
		const energy = runs.map(({ kwh }) => kwh);
		const placed = runs.filter(({ inOregon }) => inOregon);
		return {
			task,
			zero_shot: zeroShot,
			dataset,
			model_id: modelId,
			model_slug: notableSlug(modelId),
			runs: runs.length,
			kwh_per_1000_mean: mean(energy),
			kwh_per_1000_min: rounded(Math.min(...energy)),
			kwh_per_1000_max: rounded(Math.max(...energy)),
			gpu_kwh_per_1000: mean(runs.map(({ gpuKwh }) => gpuKwh)),
			cpu_kwh_per_1000: mean(runs.map(({ cpuKwh }) => cpuKwh)),
			ram_kwh_per_1000: mean(runs.map(({ ramKwh }) => ramKwh)),
			gco2e_per_1000: mean(placed.map(({ kgCo2e }) => kgCo2e * GRAMS_PER_KG)),
			source: 'power-hungry-processing'
		};
	});

function mean(values: readonly number[]): number | null {
	return values.length ? rounded(values.reduce((sum, value) => sum + value, 0) / values.length) : null;
}

function rounded(value: number): number {
	return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

export default aiTaskEnergy;
