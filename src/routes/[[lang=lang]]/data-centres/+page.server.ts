import { pageSpec } from '$lib/figures/page-spec';
import { languageOf } from '$lib/i18n/language';
import type { PageServerLoad } from './$types';
import { TEXTS } from './texts';

const IDS = [
	'datacentre-share-ireland',
	'datacentre-demand-world',
	'datacentre-demand-countries',
	'company-scope2-bases',
	'company-record'
];

export const load: PageServerLoad = async ({ params }) => ({
	ids: IDS,
	spec: await pageSpec(IDS, languageOf(params.lang)),
	text: TEXTS[languageOf(params.lang)]
});
