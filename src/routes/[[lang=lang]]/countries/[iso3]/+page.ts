import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	if (!import.meta.env.SSR) return { ...data, html: {}, facts: undefined };
	const { prerenderCountry } = await import('$lib/countries/prerender');
	return { ...data, ...(await prerenderCountry(data.iso3, (await parent()).words)) };
};
