import { readFileSync } from 'node:fs';
import { group } from 'd3-array';
import { csvFormat, csvParse, type DSVRowString } from 'd3-dsv';
import { ALIASES } from '../../../scripts/ingest/country-names';

const read = (table: string) => csvParse(readFileSync(`data/${table}.csv`, 'utf8'));
const csv = (rows: readonly object[]) => `${csvFormat([...rows])}\n`;

export const COUNTRY_CODES = 'datasets__country-codes/country-codes.csv';
export const zonesFile = (year: number) => `thegreenwebfoundation__co2.js/yearly_${year}.json`;
export const googleFile = (year: number) => `GoogleCloudPlatform__region-carbon-info/${year}.csv`;

/** Files as the publishers write them, by path, made from our own tables: a refresh from them changes nothing. */
export function publishedFiles(): Map<string, string> {
	return new Map([
		[COUNTRY_CODES, countryCodes()],
		...[...group(read('grid_zone_year'), (row) => Number(row['year']))].map(
			([year, rows]) => [zonesFile(year), zones(rows)] as const
		),
		...[...group(read('gcp_region_year'), (row) => Number(row['year']))].map(
			([year, rows]) => [googleFile(year), google(year, rows)] as const
		),
		...water()
	]);
}

function countryCodes(): string {
	const rows = read('country').filter((row) => row['iso3'] !== 'XKX');
	return csv(
		rows.map((row) => {
			// The others are ours: the ingest adds them.
			const own = ALIASES[row['iso2'] ?? ''] ?? [];
			const names = (row['aliases'] ?? '').split(';').filter((name) => !own.includes(name));
			return {
				'ISO3166-1-Alpha-2': row['iso2'],
				'ISO3166-1-Alpha-3': row['iso3'],
				'Region Name': row['continent'],
				'CLDR display name': names[0],
				'UNTERM English Short': names[1],
				'UNTERM French Short': names[2],
				official_name_en: names[3],
				official_name_fr: names[4]
			};
		})
	);
}

function zones(rows: readonly DSVRowString[]): string {
	const share = (value: string | undefined) => ({ value: Number(value), unit: '%' });
	const figures = rows.map((row) => [
		row['zone'],
		{
			zone: { zoneName: row['zone_name'] },
			carbonIntensity: { value: Number(row['gco2e_per_kwh']), unit: 'gCO2eq/kWh' },
			renewableEnergy: share(row['renewable_share_pct']),
			carbonFreeEnergy: share(row['carbon_free_share_pct'])
		}
	]);
	return JSON.stringify(Object.fromEntries(figures));
}

function google(year: number, rows: readonly DSVRowString[]): string {
	const intensity = `${year <= 2020 ? 'Lifecycle grid' : 'Grid'} carbon intensity (gCO2eq / kWh)`;
	return csv(
		rows.map((row) => ({
			'Google Cloud Region': row['region'],
			Location: 'Somewhere',
			'Google CFE': row['carbon_free_share_pct'] && String(Number(row['carbon_free_share_pct']) / 100),
			[intensity]: row['gco2e_per_kwh']
		}))
	);
}

function water(): [string, string][] {
	const rows = read('region_water');
	const file = (theirs: string, ours: string) =>
		csv(
			rows
				.filter((row) => row[ours])
				.map((row) => ({ provider: row['provider'], region: row['region'], [theirs]: row[ours] }))
		);
	return [
		['DigitalPebble__spruce/wcf.csv', file('wcf', 'wcf_l_per_kwh')],
		['DigitalPebble__spruce/water-stress.csv', file('water_stress_cat', 'stress_category')]
	];
}
