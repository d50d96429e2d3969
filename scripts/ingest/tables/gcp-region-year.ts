import type { Ingest } from '../ingest';
import { fractionToPercent, readCsv, toNumber } from '../read';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
/** Until this year Google's file gives life-cycle intensity, later operational. */
const LAST_LIFECYCLE_YEAR = 2020;

/** One row per Google Cloud region and year, as Google publishes them. */
const gcpRegionYear: Ingest = (sources) => YEARS.flatMap((year) => readYear(sources, year));

function readYear(sources: string, year: number) {
	const file = `GoogleCloudPlatform__region-carbon-info/${year}.csv`;
	const lifecycle = year <= LAST_LIFECYCLE_YEAR;
	const intensity = lifecycle
		? 'Lifecycle grid carbon intensity (gCO2eq / kWh)'
		: 'Grid carbon intensity (gCO2eq / kWh)';
	const lines = readCsv(sources, file, ['Google Cloud Region', 'Google CFE', intensity]);

	return lines.map((line) => {
		const region = line['Google Cloud Region'];
		const carbonFree = toNumber(line['Google CFE'], `${file}, ${region}, Google CFE`);
		return {
			region,
			year,
			carbon_free_share_pct: carbonFree === null ? null : fractionToPercent(carbonFree),
			gco2e_per_kwh: toNumber(line[intensity], `${file}, ${region}, ${intensity}`),
			basis: lifecycle ? 'lifecycle' : 'operational',
			source: year === 2025 ? 'google-region-carbon-2025' : 'google-region-carbon'
		};
	});
}

export default gcpRegionYear;
