import { readFileSync } from 'node:fs';
import type { ModelRecord } from './model-record';

/** Where the build keeps what it found of each model, for prerendering only. */
export const MODELS_PATH = '.cache/models.json';

let models: readonly ModelRecord[] | undefined;

/** Every model with a page, in the order of their names. */
export function readModels(): readonly ModelRecord[] {
	models ??= JSON.parse(readFileSync(MODELS_PATH, 'utf8')) as readonly ModelRecord[];
	return models;
}
