import { CALCULATOR_PARAMS } from '../calculator/parameters';
import { href } from '../i18n/href';
import type { Language } from '../i18n/language';
import type { ModelRuns } from './model-record';

/** Where the calculator stands with the choice of these runs: what is its default goes unsaid. */
export function calculated({ measured, task, gpu, version }: ModelRuns, language: Language): string {
	const chosen = Object.entries({ task, model: measured, gpu, version }).filter(
		([name, value]) => CALCULATOR_PARAMS[name]?.default !== value
	);
	return `${href('/ai/calculator', language)}?${new URLSearchParams(chosen).toString()}`;
}
