import { ACCOUNTS, pageSpec } from '$lib/figures/page-spec';

const IDS = ['grid-intensity-trend', 'grid-mix', 'grid-source-disagreement', 'india-grids'];

export const load = async () => ({ ids: IDS, spec: await pageSpec(IDS, undefined, ACCOUNTS) });
