import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	if (!import.meta.env.SSR) return { html: undefined };
	const { prerenderPoints } = await import('$lib/declaration/prerender');
	return { html: prerenderPoints((await parent()).words) };
};
