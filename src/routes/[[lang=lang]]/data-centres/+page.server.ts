import { pageSpec } from '$lib/figures/page-spec';

const IDS = ['datacentre-share-ireland', 'company-scope2-bases'];

export const load = async () => ({ ids: IDS, spec: await pageSpec(IDS) });
