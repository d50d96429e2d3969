import { readCsv } from './read';

const ISO2 = 'ISO3166-1-Alpha-2';
const ISO3 = 'ISO3166-1-Alpha-3';

/** ISO3 of every country and territory by ISO2, and Kosovo (XK → XKX), which ISO 3166 leaves out. */
export function iso3ByIso2(sources: string): ReadonlyMap<string, string> {
	const lines = readCsv(sources, 'datasets__country-codes/country-codes.csv', [ISO2, ISO3]);
	return new Map([...lines.map((line) => [line[ISO2], line[ISO3]] as const), ['XK', 'XKX']]);
}
