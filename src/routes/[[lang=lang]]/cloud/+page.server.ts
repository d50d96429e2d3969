import { pageSpec } from '$lib/figures/page-spec';

const IDS = [
	'cloud-region-intensity',
	'cloud-region-map',
	'google-cfe-trend',
	'cloud-efficiency',
	'cloud-water',
	'cloud-factor-disagreement'
];

export const load = async () => ({ ids: IDS, spec: await pageSpec(IDS) });
