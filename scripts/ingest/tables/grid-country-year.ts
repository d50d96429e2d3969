import { iso3ByIso2 } from '../countries';
import type { Ingest } from '../ingest';
import { fossilShare, OWID, readPlaceYears } from '../owid';
import { readCsv, roundTo, toNumber } from '../read';

const FILE = `${OWID}/processed-energy-data.csv`;
const COLUMNS = [
	'population',
	'biofuel_electricity',
	'other_renewable_electricity',
	'low_carbon_share_elec',
	'fossil_share_elec'
] as const;
/** The publisher gives hundredths of a terawatt-hour; shares are made from them. */
const DECIMALS = 2;

type Details = Readonly<Record<(typeof COLUMNS)[number], number | null>>;

/** One row per country and year; world, regions and income groups are left out. */
const gridCountryYear: Ingest = (sources) => {
	const countries = new Set(iso3ByIso2(sources).values());
	const details = readDetails(sources);
	return readPlaceYears(sources)
		.map((place) => ({ ...place, iso3: place.code === 'OWID_KOS' ? 'XKX' : place.code }))
		.filter(({ iso3 }) => countries.has(iso3))
		.map(({ iso3, year, gco2e_per_kwh, figures }) => {
			const detail = details.get(`${iso3} ${year}`);
			const bioenergy = round(detail?.biofuel_electricity);
			// Kosovo has no line in the file of shares.
			const fossil = round(detail?.fossil_share_elec ?? fossilShare(figures));
			return {
				iso3,
				year,
				gco2e_per_kwh,
				placeholder: gco2e_per_kwh % 1000 === 0,
				...figures,
				bioenergy_twh: bioenergy,
				// The publisher's "other renewables" include bioenergy.
				other_renewable_twh: minus(detail?.other_renewable_electricity, bioenergy),
				renewable_share_pct: round(figures.renewable_share_pct),
				carbon_free_share_pct: round(detail?.low_carbon_share_elec ?? minus(100, fossil)),
				fossil_share_pct: fossil,
				population: detail?.population ?? null,
				source: detail
					? 'owid-ember-intensity;owid-ember-mix;un-population'
					: 'owid-ember-intensity;owid-ember-mix'
			};
		});
};

function readDetails(sources: string): ReadonlyMap<string, Details> {
	return new Map(
		readCsv(sources, FILE, ['iso_code', 'year', ...COLUMNS]).map((line) => {
			const place = `${line.iso_code} ${line.year}`;
			const figures = COLUMNS.map((column) => [
				column,
				toNumber(line[column], `${FILE}, ${place}, ${column}`)
			]);
			return [place, Object.fromEntries(figures) as Details];
		})
	);
}

function round(value: number | null | undefined): number | null {
	return value == null ? null : roundTo(value, DECIMALS);
}

function minus(whole: number | null | undefined, part: number | null): number | null {
	return whole == null || part === null ? null : roundTo(whole - part, DECIMALS);
}

export default gridCountryYear;
