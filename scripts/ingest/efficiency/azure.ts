import type { Row } from '../ingest';
import { readHeadlessCsv, toNumber } from '../read';
import { regionsOf } from '../regions';

const FILE = 'DigitalPebble__spruce/azure-pue-wue.csv';
const SOURCE = 'azure-pue-wue';

/** Microsoft publishes one pair of figures for each of three parts of the world. */
const GROUP_BY_PAIR: Readonly<Record<string, string>> = {
	'1.16/0.34': 'Americas',
	'1.28/0.25': 'Asia Pacific',
	'1.16/0.03': 'EMEA'
};

/** @throws Error for a pair of figures that belongs to no known part of the world. */
export function azureEfficiency(sources: string, data: string): Row[] {
	const regions = new Set(regionsOf('azure', data).map(({ region }) => region));
	return readHeadlessCsv(sources, FILE, ['Name', 'RegionID', 'PUE', 'WUE'])
		.filter((line) => regions.has(line.RegionID))
		.map((line) => {
			const group = GROUP_BY_PAIR[`${line.PUE}/${line.WUE}`];
			if (!group) throw new Error(`${FILE}, ${line.RegionID}: unknown pair ${line.PUE}/${line.WUE}`);
			return {
				provider: 'azure',
				region: line.RegionID,
				period: 'FY2025',
				pue: toNumber(line.PUE, `${FILE}, ${line.RegionID}, PUE`),
				wue_l_per_kwh: toNumber(line.WUE, `${FILE}, ${line.RegionID}, WUE`),
				pue_granularity: 'macro-region',
				wue_granularity: 'macro-region',
				group_name: group,
				source: SOURCE
			};
		});
}
