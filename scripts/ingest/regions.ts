import { readCsv } from './read';

interface Region {
	readonly region: string;
	/** Whether the provider lists it; the others are only named in Google's yearly files. */
	readonly listed: boolean;
}

/** The regions of one provider, from our table `cloud_region`. */
export function regionsOf(provider: 'aws' | 'azure' | 'gcp', data: string): Region[] {
	return readCsv(data, 'cloud_region.csv', ['provider', 'region', 'listed'])
		.filter((line) => line.provider === provider)
		.map((line) => ({ region: line.region, listed: line.listed === 'true' }));
}
