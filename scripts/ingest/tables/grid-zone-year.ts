import { z } from 'zod';
import { iso3ByIso2 } from '../countries';
import type { Ingest } from '../ingest';
import { readJson } from '../read';

const YEARS = [2021, 2022, 2023, 2024, 2025];

const share = z.strictObject({ value: z.number(), unit: z.literal('%') });
const yearSchema = z.record(
	z.string(),
	z.strictObject({
		zone: z.object({ zoneName: z.string().min(1) }),
		carbonIntensity: z.strictObject({ value: z.number(), unit: z.literal('gCO2eq/kWh') }),
		renewableEnergy: share,
		carbonFreeEnergy: share
	})
);

/** One row per Electricity Maps zone and year. */
const gridZoneYear: Ingest = (sources) => {
	const files = YEARS.map((year) => ({
		year,
		zones: readJson(sources, `thegreenwebfoundation__co2.js/yearly_${year}.json`, yearSchema)
	}));
	const iso3 = iso3ByIso2(sources);
	const isConstant = (zone: string) =>
		new Set(files.map(({ zones }) => zones[zone]?.carbonIntensity.value)).size === 1;

	return files.flatMap(({ year, zones }) =>
		Object.entries(zones).map(([zone, figures]) => {
			const [country = '', part] = zone.split('-');
			return {
				zone,
				zone_name: figures.zone.zoneName,
				iso3: iso3.get(country) ?? null,
				level: part === undefined ? 'country' : 'subzone',
				year,
				gco2e_per_kwh: figures.carbonIntensity.value,
				renewable_share_pct: figures.renewableEnergy.value,
				carbon_free_share_pct: figures.carbonFreeEnergy.value,
				constant: isConstant(zone),
				source: 'electricity-maps-yearly'
			};
		})
	);
};

export default gridZoneYear;
