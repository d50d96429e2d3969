import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { group } from 'd3-array';
import type { Ingest } from '../ingest';

const read = (table: string) => csvParse(readFileSync(`data/${table}.csv`, 'utf8'));

/**
 * One row per cloud region and year, from our own tables `region_zone` and `grid_zone_year`: the intensity of the zone we
 * use, and the lowest and highest of all zones that are plausible.
 */
export const regionGridYear: Ingest = () => {
	const years = group(read('grid_zone_year'), (row) => row['zone']);
	const regions = group(read('region_zone'), (row) => `${row['provider']} ${row['region']}`);
	return [...regions.values()].flatMap((zones) => {
		const primary = zones.find((zone) => zone['role'] === 'primary');
		if (!primary) throw new Error(`data/region_zone.csv: ${zones[0]?.['region']} has no primary zone.`);
		const others = zones.filter((zone) => zone !== primary).map((zone) => zone['zone'] ?? '');
		const ordered = [primary['zone'] ?? '', ...others.sort()];
		return (years.get(primary['zone']) ?? []).map((main) => {
			const values = ordered.map((zone) => {
				const row = years.get(zone)?.find((other) => other['year'] === main['year']);
				if (!row) throw new Error(`data/grid_zone_year.csv: no row for ${zone} in ${main['year']}.`);
				return Number(row['gco2e_per_kwh']);
			});
			return {
				provider: primary['provider'] ?? null,
				region: primary['region'] ?? null,
				year: Number(main['year']),
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
