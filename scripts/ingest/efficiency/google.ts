import type { Row } from '../ingest';
import { regionsOf } from '../regions';

const SOURCE = 'google-pue';

/** The fleet's PUE, and that of the regions that have their own: written off by hand, the source has them in its code. */
const FLEET = 1.1;
const OWN: Readonly<Record<string, number>> = {
	'asia-east1': 1.12,
	'asia-southeast1': 1.13,
	'europe-north1': 1.09,
	'europe-west1': 1.09,
	'europe-west4': 1.07,
	'us-central1': 1.11,
	'us-central2': 1.11,
	'us-east4': 1.08
};

/** Google's PUE: a few regions' own, the fleet average for the other listed regions, no date, no WUE. */
export function googleEfficiency(data: string): Row[] {
	return regionsOf('gcp', data)
		.filter(({ region, listed }) => listed || region in OWN)
		.map(({ region }) => ({
			provider: 'gcp',
			region,
			period: 'undated',
			pue: OWN[region] ?? FLEET,
			wue_l_per_kwh: null,
			pue_granularity: region in OWN ? 'region' : 'fleet',
			wue_granularity: null,
			group_name: region in OWN ? null : 'Google fleet',
			source: SOURCE
		}));
}
