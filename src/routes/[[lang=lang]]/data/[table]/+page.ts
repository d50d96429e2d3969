import { siteOf } from '$lib/i18n/href';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent, url }) => {
	if (!import.meta.env.SSR) return { ...data, html: undefined };
	const { prerenderTable } = await import('./prerender');
	return { ...data, html: await prerenderTable(data.name, (await parent()).words, siteOf(url)) };
};
