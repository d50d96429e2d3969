import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	if (!import.meta.env.SSR) return { ...data, html: undefined };
	const { prerenderModel } = await import('$lib/models/prerender');
	return { ...data, html: prerenderModel(data.slug, (await parent()).words) };
};
