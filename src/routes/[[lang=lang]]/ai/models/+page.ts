import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	if (!import.meta.env.SSR) return { html: undefined };
	const { modelEntries } = await import('./entries');
	return { html: modelEntries((await parent()).words.language) };
};
