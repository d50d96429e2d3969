import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	if (!import.meta.env.SSR) return { ...data, html: undefined };
	const { prerenderCommitment } = await import('$lib/declaration/prerender');
	return { ...data, html: await prerenderCommitment(data.id, (await parent()).words) };
};
