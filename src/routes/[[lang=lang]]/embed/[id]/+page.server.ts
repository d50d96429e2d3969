import { error } from '@sveltejs/kit';
import { languageOf, LANGUAGES } from '$lib/i18n/language';
import { pageSpec } from '$lib/figures/page-spec';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => FIGURE_IDS.map((id) => (lang === 'en' ? { id } : { lang, id })));

export const load: PageServerLoad = async ({ params }) => {
	if (!FIGURE_IDS.includes(params.id)) error(404, `There is no figure "${params.id}".`);
	const { title, question } = await loadFigure(params.id);
	return { id: params.id, spec: await pageSpec([params.id], languageOf(params.lang)), title, question };
};
