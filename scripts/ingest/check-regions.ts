import { z } from 'zod';
import { readCsv, readJson } from './read';

const REGIONS_FILE = 'DigitalPebble__spruce/cloud_regions.json';
const ZONES_FILE = 'GreenKubeCloud__GreenKube/cloud_region_electricity_maps_mapping.csv';

/** City centres and region centroids differ; beyond this they are different places. */
const FAR_KM = 60;
const EARTH_RADIUS_KM = 6371;

const PROVIDER_BY_NAME: Readonly<Record<string, string>> = {
	'Amazon Web Services': 'aws',
	'Google Cloud Platform': 'gcp',
	'Microsoft Azure': 'azure'
};

const theirRegion = z.object({ latitude: z.string(), longitude: z.string(), in_service: z.boolean() });
const theirRegions = z.record(z.string(), z.object({ cloud_regions: z.record(z.string(), theirRegion) }));

interface Point {
	readonly lat: number;
	readonly lon: number;
}

/**
 * Compares the two hand-made tables with other people's lists and says where they differ. It writes nothing:
 * `data/cloud_region.csv` and `data/region_zone.csv` are edited by hand.
 */
export function checkRegions(sources: string): string[] {
	return [...compareRegions(sources), ...compareZones(sources)];
}

function compareRegions(sources: string): string[] {
	const ours = readCsv('data', 'cloud_region.csv', [
		'provider',
		'region',
		'lat',
		'lon',
		'listed',
		'in_service'
	]);
	const theirs = new Map<string, z.infer<typeof theirRegion>>(
		Object.entries(readJson(sources, REGIONS_FILE, theirRegions)).flatMap(([provider, { cloud_regions }]) =>
			Object.entries(cloud_regions).map(([region, facts]) => [`${provider} ${region}`, facts] as const)
		)
	);
	const listed = new Set(ours.filter((line) => line.listed === 'true').map(nameOf));

	const differences = [...theirs.keys()]
		.filter((name) => !listed.has(name))
		.map((name) => `${name}: not ours`);
	for (const line of ours.filter((line) => line.listed === 'true')) {
		const name = nameOf(line);
		const their = theirs.get(name);
		if (!their) {
			differences.push(`${name}: only ours`);
			continue;
		}
		if (String(their.in_service) !== line.in_service)
			differences.push(`${name}: in service ${line.in_service}, theirs ${their.in_service}`);
		if (line.lat === '') {
			differences.push(`${name}: no place, theirs ${their.latitude}, ${their.longitude}`);
			continue;
		}
		const km = distanceKm(
			{ lat: Number(line.lat), lon: Number(line.lon) },
			{ lat: Number(their.latitude), lon: Number(their.longitude) }
		);
		if (km > FAR_KM) differences.push(`${name}: ${Math.round(km)} km apart`);
	}
	return differences;
}

function compareZones(sources: string): string[] {
	const ours = readCsv('data', 'region_zone.csv', ['provider', 'region', 'zone', 'role']);
	const draft = new Map(
		readCsv(sources, ZONES_FILE, ['cloud_provider', 'region_id', 'electricity_maps_zone']).map((line) => [
			`${PROVIDER_BY_NAME[line.cloud_provider] ?? line.cloud_provider} ${line.region_id}`,
			line.electricity_maps_zone
		])
	);
	return ours
		.filter((line) => line.role === 'primary')
		.flatMap((line) => {
			const zone = draft.get(nameOf(line));
			return zone && zone !== line.zone ? [`${nameOf(line)}: zone ${line.zone}, draft ${zone}`] : [];
		});
}

function nameOf({ provider, region }: { readonly provider: string; readonly region: string }): string {
	return `${provider} ${region}`;
}

/** Great-circle distance. */
function distanceKm(a: Point, b: Point): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const h =
		Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
		Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}

const [sources] = process.argv.slice(2);
if (!sources) {
	console.error('Usage: npx tsx scripts/ingest/check-regions.ts <folder of publisher files>');
	process.exit(2);
}
console.log(checkRegions(sources).join('\n'));
