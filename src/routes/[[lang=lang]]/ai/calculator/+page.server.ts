import { languageOf } from '$lib/i18n/language';
import { pageSpec } from '$lib/figures/page-spec';
import type { PageServerLoad } from './$types';
import { TEXTS } from './texts';

const IDS = ['ai-how-much-is-one'];

export const load: PageServerLoad = async ({ params }) => ({
	ids: IDS,
	spec: await pageSpec(IDS, languageOf(params.lang)),
	text: TEXTS[languageOf(params.lang)]
});
