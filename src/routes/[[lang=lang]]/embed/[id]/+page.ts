import { prerendered } from '$lib/figures/prerendered-figures';
import { loadWords } from '$lib/i18n/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => {
	const words = await loadWords(params.lang === 'fr' ? 'fr' : 'en');
	return { ...data, words, ...(await prerendered([data.id], words, 1, ['narrow', 'medium'])) };
};
