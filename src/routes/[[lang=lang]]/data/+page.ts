import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	if (!import.meta.env.SSR) return { ...data, html: undefined };
	const { tableEntries } = await import('./entries');
	return { ...data, html: tableEntries((await parent()).words.language) };
};
