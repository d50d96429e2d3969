import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group, index } from 'd3-array';
import { csvParse } from 'd3-dsv';
import type { Ingest } from '../ingest';
import { toNumber } from '../read';

export const after = ['cloud_region', 'country', 'grid_zone_year', 'region_zone'];

/**
 * One row per cloud region and year, from our own tables: what names and places the region, the intensity of the grid zone
 * we use, and the lowest and highest of all zones that are plausible.
 */
const regionGridYear: Ingest = (_, data) => {
	const read = (table: string) => csvParse(readFileSync(join(data, `${table}.csv`), 'utf8'));
	const years = group(read('grid_zone_year'), (row) => row['zone']);
	const countries = index(read('country'), (row) => row['iso3']);
	const zonesOf = group(read('region_zone'), (row) => `${row['provider']} ${row['region']}`);
	return read('cloud_region').flatMap((region) => {
		const zones = zonesOf.get(`${region['provider']} ${region['region']}`) ?? [];
		const country = countries.get(region['iso3']);
		const primary = zones.find((zone) => zone['role'] === 'primary');
		if (!primary) return [];
		const others = zones.filter((zone) => zone !== primary).map((zone) => zone['zone'] ?? '');
		const ordered = [primary['zone'] ?? '', ...others.sort()];
		return (years.get(primary['zone']) ?? []).map((main) => {
			const values = ordered.map((zone) => {
				const row = years.get(zone)?.find((other) => other['year'] === main['year']);
				if (!row) throw new Error(`grid_zone_year: no row for ${zone} in ${main['year']}.`);
				return Number(row['gco2e_per_kwh']);
			});
			return {
				provider: region['provider'] ?? null,
				region: region['region'] ?? null,
				year: Number(main['year']),
				name: region['name'] ?? null,
				city: region['city'] || null,
				iso3: region['iso3'] ?? null,
				country_en: country?.['name_en'] ?? null,
				country_fr: country?.['name_fr'] ?? null,
				lat: toNumber(region['lat'] ?? '', 'lat'),
				lon: toNumber(region['lon'] ?? '', 'lon'),
				in_service: region['in_service'] === 'true',
				gco2e_per_kwh: Number(main['gco2e_per_kwh']),
				low: Math.min(...values),
				high: Math.max(...values),
				zones: ordered.join(' '),
				confidence: primary['confidence'] ?? null,
				constant: main['constant'] === 'true',
				source: main['source'] ?? null
			};
		});
	});
};

export default regionGridYear;
