import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	if (!import.meta.env.SSR) return { html: undefined };
	const { figureEntries } = await import('./entries');
	return { html: await figureEntries((await parent()).words.language) };
};
