import { prerendered } from '$lib/figures/prerendered-figures';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { words } = await parent();
	const figures = await prerendered(data.ids, words);
	if (!import.meta.env.SSR) return { ...data, ...figures, models: undefined };
	const { prerenderModelList } = await import('$lib/models/prerender');
	return { ...data, ...figures, models: prerenderModelList(words) };
};
