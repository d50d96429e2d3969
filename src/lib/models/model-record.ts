import type { UnitId } from '../units/unit';

/** A published figure about a model. */
export interface ModelFigure {
	readonly phase: string;
	readonly metric: string;
	readonly value: number;
	readonly unit: string;
	readonly per: string;
	readonly scope: string;
	readonly boundary: string | null;
	readonly method: string;
	readonly basis: string | null;
	readonly stated_by: string | null;
	readonly superseded: boolean;
	readonly checked_against: string;
	readonly note_en: string | null;
	readonly note_fr: string | null;
	readonly source_title: string;
	readonly source_url: string;
	readonly published: string;
}

/** The runs of a model, as the benchmark names it, in one version of the benchmark, on one task and GPU. */
export interface ModelRuns {
	readonly model: string;
	/** Its place in an address of the calculator. */
	readonly measured: string;
	readonly version: string;
	readonly task: string;
	readonly gpu: string;
	readonly makes: 'text' | 'picture' | 'film';
	readonly runs: number;
	readonly low: number;
	readonly high: number;
	readonly low_batch: number;
	readonly high_batch: number;
}

/** The measurements of 1,000 inferences of a model at one task. */
export interface ModelTask {
	readonly task: string;
	readonly dataset: string;
	readonly kwh: number;
	readonly low: number;
	readonly high: number;
}

/** What the record of notable models holds of one. */
export interface ModelFacts {
	readonly parameters_billion: number | null;
	readonly training_compute_flop: number | null;
	readonly confidence: string | null;
	readonly hardware: string | null;
	readonly chip_count: number | null;
	readonly training_hours: number | null;
}

/** What may be known of a model's footprint. */
export const KNOWABLE = [
	'training-energy',
	'training-location',
	'training-market',
	'training-water',
	'gpu-hours',
	'compute',
	'chips',
	'chip-count',
	'hours',
	'runs',
	'prompt'
] as const;
export type Knowable = (typeof KNOWABLE)[number];

/** All that is recorded of a model, and what is not. */
export interface ModelRecord {
	readonly slug: string;
	readonly name: string;
	/** How published figures write its name, where that differs. */
	readonly also: readonly string[];
	readonly organisations: string | null;
	readonly published: string | null;
	readonly facts: ModelFacts | null;
	readonly figures: readonly ModelFigure[];
	readonly runs: readonly ModelRuns[];
	readonly tasks: readonly ModelTask[];
	readonly lacks: readonly Knowable[];
}

/** The units that published figures are in. */
export const FIGURE_UNITS: Readonly<Record<string, UnitId>> = {
	wh: 'wh',
	gco2e: 'gco2e',
	ml: 'ml',
	gpu_hour: 'gpu_hour'
};
