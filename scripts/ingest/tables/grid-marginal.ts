import { z } from 'zod';
import { iso3ByIso2 } from '../countries';
import type { Ingest } from '../ingest';
import { readJson, toNumber } from '../read';

const FILE = 'thegreenwebfoundation__co2.js/marginal-intensities-2021.json';
const OPERATING = 'Operating Margin Grid Emission';
const INTERMITTENT = 'Intermittent Energy (e.g., Solar, Wind, Tidal)';
/** Three uses for which the file repeats one figure. */
const CONSUMPTION = 'Electricity Consumption';
const FIRM = 'Firm Energy (e.g., Hydro, Geothermal)';
const EFFICIENCY = 'Energy Efficiency';

/** Parts of a country that the file gives the code of another one. */
const MISCODED = new Set(['Canary Islands (Spain)']);

const schema = z.record(
	z.string(),
	z.object({
		[OPERATING]: z.string(),
		[INTERMITTENT]: z.string(),
		[CONSUMPTION]: z.string(),
		[FIRM]: z.string(),
		[EFFICIENCY]: z.string(),
		country_code_iso_3: z.string()
	})
);

/**
 * One row per country; parts of countries and the European Union are left out.
 * @throws Error where two entries are one country, or the uses that share a figure no longer do.
 */
const gridMarginal: Ingest = (sources) => {
	const countries = new Set(iso3ByIso2(sources).values());
	const seen = new Set<string>();
	return Object.entries(readJson(sources, FILE, schema)).flatMap(([name, figures]) => {
		const iso3 = figures.country_code_iso_3;
		if (MISCODED.has(name) || !countries.has(iso3)) return [];
		if (seen.has(iso3)) throw new Error(`${FILE}, ${name}: a second entry for ${iso3}`);
		seen.add(iso3);
		if (figures[CONSUMPTION] !== figures[FIRM] || figures[CONSUMPTION] !== figures[EFFICIENCY])
			throw new Error(`${FILE}, ${name}: consumption, firm energy and efficiency differ`);
		const read = (column: typeof OPERATING | typeof INTERMITTENT | typeof CONSUMPTION) =>
			toNumber(figures[column], `${FILE}, ${name}, ${column}`);
		const operating = read(OPERATING);
		return [
			{
				iso3,
				operating_margin_gco2e_per_kwh: operating,
				consumption_gco2e_per_kwh: read(CONSUMPTION),
				intermittent_gco2e_per_kwh: read(INTERMITTENT),
				placeholder: operating === 0,
				source: 'green-web-marginal-2021'
			}
		];
	});
};

export default gridMarginal;
