import { pageSpec } from '$lib/figures/page-spec';
import { languageOf } from '$lib/i18n/language';
import type { PageServerLoad } from './$types';
import { TEXTS } from './texts';

const IDS = [
	'cloud-region-intensity',
	'cloud-region-map',
	'google-cfe-trend',
	'cloud-efficiency',
	'cloud-water',
	'cloud-factor-disagreement'
];

export const load: PageServerLoad = async ({ params }) => ({
	ids: IDS,
	spec: await pageSpec(IDS, languageOf(params.lang)),
	text: TEXTS[languageOf(params.lang)]
});
