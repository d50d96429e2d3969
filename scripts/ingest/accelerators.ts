import { z } from 'zod';
import { readJson } from './read';

const FILE = 'DigitalPebble__spruce/accelerators.json';

const schema = z.object({
	GPU_INSTANCES_TYPES: z.record(z.string(), z.strictObject({ quantity: z.number(), type: z.string() })),
	GPU_INFO: z.record(
		z.string(),
		z.strictObject({ min: z.number(), max: z.number(), source: z.string().optional() })
	)
});

interface Accelerator {
	readonly model: string;
	/** Watts when idle and at full load. */
	readonly low: number;
	readonly high: number;
}

interface Fitted {
	readonly model: string;
	readonly count: number;
}

/** The GPU models that the source has watts for. */
export function readAccelerators(sources: string): Accelerator[] {
	return Object.entries(readJson(sources, FILE, schema).GPU_INFO).map(([code, { min, max }]) => ({
		model: modelName(code),
		low: min,
		high: max
	}));
}

/** The GPUs of AWS instances, by instance. */
export function readFittedAccelerators(sources: string): ReadonlyMap<string, Fitted> {
	return new Map(
		Object.entries(readJson(sources, FILE, schema).GPU_INSTANCES_TYPES).map(
			([instance, { quantity, type }]) => [instance, { model: modelName(type), count: quantity }] as const
		)
	);
}

/** `NVIDIA_TESLA_V100` → `NVIDIA Tesla V100`. */
function modelName(code: string): string {
	return code.split('_').map(capitalise).join(' ');
}

function capitalise(word: string): string {
	return ['TESLA', 'RADEON', 'PRO'].includes(word) ? word[0] + word.slice(1).toLowerCase() : word;
}
