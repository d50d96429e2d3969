import type { Row } from '../ingest';
import { readCsv, toNumber } from '../read';
import { regionsOf } from '../regions';

const FILE = 'cloud-carbon-footprint__cloud-carbon-footprint/constants_transcribed.csv';
const SOURCE = 'google-pue';

/**
 * Google's PUE: a few regions' own, the fleet average for the other listed regions, no date, no WUE.
 * @throws Error when the file has no fleet average.
 */
export function googleEfficiency(sources: string, data: string): Row[] {
	const constants = readCsv(sources, FILE, ['provider', 'constant', 'key', 'value']).filter(
		({ provider }) => provider === 'gcp'
	);
	const fleet = constants.find(({ constant }) => constant === 'pue_avg');
	if (!fleet) throw new Error(`${FILE}: no constant pue_avg for gcp`);
	const own = new Map(
		constants
			.filter(({ constant }) => constant === 'pue_trailing_twelve_month')
			.map(({ key, value }) => [key, value])
	);

	return regionsOf('gcp', data)
		.filter(({ region, listed }) => listed || own.has(region))
		.map(({ region }) => ({
			provider: 'gcp',
			region,
			period: 'undated',
			pue: toNumber(own.get(region) ?? fleet.value, `${FILE}, ${region}`),
			wue_l_per_kwh: null,
			pue_granularity: own.has(region) ? 'region' : 'fleet',
			wue_granularity: null,
			group_name: own.has(region) ? null : 'Google fleet',
			source: SOURCE
		}));
}
