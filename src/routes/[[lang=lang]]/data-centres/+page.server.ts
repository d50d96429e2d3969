import { ACCOUNTS, pageSpec } from '$lib/figures/page-spec';

const IDS = [
	'datacentre-share-ireland',
	'datacentre-demand-world',
	'datacentre-demand-countries',
	'company-scope2-bases',
	'company-record'
];

export const load = async () => ({ ids: IDS, spec: await pageSpec(IDS, undefined, ACCOUNTS) });
