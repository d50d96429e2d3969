import { error } from '@sveltejs/kit';
import { COMMITMENTS } from '$lib/declaration/registry';
import { LANGUAGES } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => COMMITMENTS.map(({ id }) => (lang === 'en' ? { id } : { lang, id })));

export const load: PageServerLoad = ({ params }) => {
	const at = COMMITMENTS.findIndex(({ id }) => id === params.id);
	const commitment = COMMITMENTS[at];
	if (!commitment) error(404, `There is no commitment "${params.id}".`);
	return {
		id: commitment.id,
		asks: commitment.asks,
		previous: COMMITMENTS[at - 1]?.id ?? null,
		next: COMMITMENTS[at + 1]?.id ?? null
	};
};
