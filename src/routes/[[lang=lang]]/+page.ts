import { prerendered } from '$lib/figures/prerendered-figures';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { words } = await parent();
	const figures = await prerendered(data.ids, words);
	if (!import.meta.env.SSR) return { ...data, ...figures, front: undefined };
	const { prerenderFront } = await import('$lib/declaration/front');
	return { ...data, ...figures, front: await prerenderFront(words) };
};
