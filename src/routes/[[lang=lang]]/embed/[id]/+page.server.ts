import { error } from '@sveltejs/kit';
import { startView } from '$lib/figure/figure';
import { readBuilt } from '$lib/figures/built';
import { LANGUAGES, languageOf } from '$lib/i18n/language';
import { pageSpec } from '$lib/figures/page-spec';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import { settingsLine, settingsOf } from '$lib/share/edition';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => FIGURE_IDS.map((id) => (lang === 'en' ? { id } : { lang, id })));

export const load: PageServerLoad = async ({ params }) => {
	if (!FIGURE_IDS.includes(params.id)) error(404, `There is no figure "${params.id}".`);
	const figure = await loadFigure(params.id);
	const { title, question } = figure;
	const language = languageOf(params.lang);
	const shown = { figure, view: startView(figure), spec: readBuilt(params.id) };
	const choices = settingsLine({ settings: settingsOf(shown, language), language });
	return { id: params.id, spec: await pageSpec([params.id], language), title, question, choices };
};
