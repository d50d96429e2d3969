import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	if (!import.meta.env.SSR) return { html: undefined };
	const { siteEntries } = await import('./entries');
	return { html: await siteEntries((await parent()).words) };
};
