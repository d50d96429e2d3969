import { iso3ByIso2 } from '../countries';
import type { Ingest } from '../ingest';
import { readCsv, toNumber } from '../read';

const FILE = 'sayanarman__CAP6938-Final-Project/carbon-intensity-electricity.csv';
const INTENSITY = 'Carbon intensity of electricity per kWh';
/** Earlier years are European only and partly from a source under other terms. */
const FIRST_YEAR = 2000;

/** One row per country and year; world, regions and income groups are left out. */
const gridCountryYear: Ingest = (sources) => {
	const countries = new Set(iso3ByIso2(sources).values());
	return readCsv(sources, FILE, ['Code', 'Year', INTENSITY])
		.map((line) => ({
			iso3: line.Code === 'OWID_KOS' ? 'XKX' : line.Code,
			year: Number(line.Year),
			gco2e_per_kwh: toNumber(line[INTENSITY], `${FILE}, ${line.Code} ${line.Year}, ${INTENSITY}`)
		}))
		.filter(({ iso3, year }) => countries.has(iso3) && year >= FIRST_YEAR)
		.map((row) => ({
			...row,
			placeholder: row.gco2e_per_kwh !== null && row.gco2e_per_kwh % 1000 === 0,
			source: 'owid-ember-intensity'
		}));
};

export default gridCountryYear;
