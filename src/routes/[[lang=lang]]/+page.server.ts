import { pageSpec } from '$lib/figures/page-spec';

const IDS = ['cloud-region-intensity'];

export const load = async () => ({ ids: IDS, spec: await pageSpec(IDS) });
