import { prerendered } from '$lib/figures/prerendered-figures';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	...(await prerendered(data.ids, (await parent()).words))
});
