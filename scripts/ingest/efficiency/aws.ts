import type { Row } from '../ingest';
import { readHeadlessCsv, toNumber } from '../read';
import { regionsOf } from '../regions';

const FILE = 'DigitalPebble__spruce/aws-pue-wue.csv';
const SOURCE = 'aws-pue-wue';

interface Entry {
	readonly name: string;
	readonly pattern: RegExp;
	readonly pue: number | null;
	readonly wue: number | null;
}

/**
 * AWS gives some regions a figure of their own and the others the average of their part of the world,
 * separately for PUE and WUE: Sydney has its own WUE and the Asia-Pacific PUE.
 */
export function awsEfficiency(sources: string, data: string): Row[] {
	const entries = readEntries(sources);
	return regionsOf('aws', data).map(({ region }) => {
		const own = entries.find(({ pattern }) => pattern.source === `^${region}$`);
		const macro = entries.find((entry) => entry !== own && entry.pattern.test(region));
		const pue = pick(own?.pue, macro?.pue);
		const wue = pick(own?.wue, macro?.wue);
		const averaged = [pue.granularity, wue.granularity].includes('macro-region');
		return {
			provider: 'aws',
			region,
			period: 'CY2024',
			pue: pue.value,
			wue_l_per_kwh: wue.value,
			pue_granularity: pue.granularity,
			wue_granularity: wue.granularity,
			group_name: averaged ? (macro?.name ?? null) : null,
			source: SOURCE
		};
	});
}

function readEntries(sources: string): Entry[] {
	return readHeadlessCsv(sources, FILE, ['Geography', 'RegionID', 'PUE', 'WUE']).map((line) => ({
		name: line.Geography.replace('Midde East', 'Middle East'),
		pattern: new RegExp(`^${line.RegionID}$`),
		pue: toNumber(line.PUE, `${FILE}, ${line.RegionID}, PUE`),
		wue: toNumber(line.WUE, `${FILE}, ${line.RegionID}, WUE`)
	}));
}

function pick(own: number | null = null, macro: number | null = null) {
	if (own !== null) return { value: own, granularity: 'region' };
	return { value: macro, granularity: macro === null ? null : 'macro-region' };
}
