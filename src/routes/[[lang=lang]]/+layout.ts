import type { Language } from '$lib/i18n/language';
import { loadWords } from '$lib/i18n/words';
import type { LayoutLoad } from './$types';

export const prerender = true;

export const load: LayoutLoad = async ({ params }) => {
	const language: Language = params.lang === 'fr' ? 'fr' : 'en';
	return { words: await loadWords(language) };
};
