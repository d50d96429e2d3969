import { pageSpec } from '$lib/figures/page-spec';
import { languageOf } from '$lib/i18n/language';
import type { PageServerLoad } from './$types';
import { TEXTS } from './texts';

const IDS = ['grid-intensity-trend', 'grid-mix', 'grid-source-disagreement', 'india-grids'];

export const load: PageServerLoad = async ({ params }) => ({
	ids: IDS,
	spec: await pageSpec(IDS, languageOf(params.lang)),
	text: TEXTS[languageOf(params.lang)]
});
