import { languageOf } from '$lib/i18n/language';
import { loadWords } from '$lib/i18n/words';
import type { LayoutLoad } from './$types';

export const prerender = true;

export const load: LayoutLoad = async ({ params }) => {
	return { words: await loadWords(languageOf(params.lang)) };
};
