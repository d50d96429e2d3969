import type { Ingest } from '../ingest';
import { readCsv, toNumber } from '../read';

export const after = ['cloud_region'];

const WATER_FILE = 'DigitalPebble__spruce/wcf.csv';
const STRESS_FILE = 'DigitalPebble__spruce/water-stress.csv';

/** Aqueduct's categories, from 0. */
const STRESS_LABELS = ['low', 'low-medium', 'medium-high', 'high', 'extremely-high'];

/** Regions that the source looked up in another state than the one their provider names. */
const ELSEWHERE = ['gcp us-central1', 'azure usgovvirginia'];

/** One row per listed cloud region: the water its electricity takes, and how short of water its place is. */
const regionWater: Ingest = (sources, data) => {
	const water = readByRegion(sources, WATER_FILE, 'wcf');
	const stress = readByRegion(sources, STRESS_FILE, 'water_stress_cat');

	return readCsv(data, 'cloud_region.csv', ['provider', 'region', 'iso3', 'place', 'listed'])
		.filter(({ listed }) => listed === 'true')
		.map(({ provider, region, iso3, place }) => {
			const name = `${provider} ${region}`;
			const factor = water.get(name) ?? null;
			const category = stress.get(name) ?? null;
			const area = iso3 === 'USA' ? 'grid-subregion' : 'country';
			return {
				provider,
				region,
				wcf_l_per_kwh: factor,
				wcf_area: factor === null ? null : area,
				stress_category: category,
				stress_label: category === null ? null : (STRESS_LABELS[category] ?? null),
				place_in_doubt: place === 'undisclosed' || ELSEWHERE.includes(name),
				source: 'wri-electricity-water;wri-aqueduct'
			};
		});
};

function readByRegion<Name extends string>(sources: string, file: string, column: Name) {
	return new Map(
		readCsv(sources, file, ['provider', 'region', column]).map((line) => {
			const name = `${line.provider} ${line.region}`;
			return [name, toNumber(line[column], `${file}, ${name}, ${column}`)] as const;
		})
	);
}

export default regionWater;
