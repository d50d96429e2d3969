import { pageSpec } from '$lib/figures/page-spec';
import { languageOf } from '$lib/i18n/language';
import type { PageServerLoad } from './$types';

const IDS = ['cloud-region-intensity'];

export const load: PageServerLoad = async ({ params }) => ({
	ids: IDS,
	spec: await pageSpec(IDS, languageOf(params.lang))
});
