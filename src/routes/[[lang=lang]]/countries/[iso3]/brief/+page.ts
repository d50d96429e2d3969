import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	if (!import.meta.env.SSR) return { ...data, html: undefined, compared: {} };
	const { prerenderBrief, prerenderCompared } = await import('$lib/countries/prerender');
	const { words } = await parent();
	return {
		...data,
		html: await prerenderBrief(data.iso3, words, data.address),
		compared: await prerenderCompared(data.iso3, words)
	};
};
