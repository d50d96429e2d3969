import { languageOf } from '$lib/i18n/language';
import { pageSpec } from '$lib/figures/page-spec';
import type { PageServerLoad } from './$types';

const IDS = [
	'ai-training-compute',
	'ai-energy-per-response',
	'ai-task-energy',
	'ai-batch-spread',
	'ai-per-prompt-claims',
	'ai-disclosure-share',
	'ai-open-weights',
	'ai-training-emissions',
	'ai-models-by-country',
	'ai-sites',
	'ai-chip-efficiency'
];

export const load: PageServerLoad = async ({ params }) => ({
	ids: IDS,
	spec: await pageSpec(IDS, languageOf(params.lang))
});
