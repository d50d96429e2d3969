import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import gridAggregateYear from '../../scripts/ingest/tables/grid-aggregate-year';
import gridCountryYear from '../../scripts/ingest/tables/grid-country-year';
import gridMarginal from '../../scripts/ingest/tables/grid-marginal';

const OWID = 'sayanarman__CAP6938-Final-Project';
const PLACES = [
	['World', 'OWID_WRL', 2024],
	['Kosovo', 'OWID_KOS', 2024],
	['Namibia', 'NAM', 2024],
	['Namibia', 'NAM', 1999],
	['EU (Ember)', '', 2024],
	['Africa (EI)', '', 2024]
] as const;
const CHARTS = {
	'carbon-intensity-electricity': ['Carbon intensity of electricity per kWh', 250],
	'electricity-generation': ['Total electricity', 10],
	'share-electricity-renewables': ['Renewables', 60],
	'electricity-coal': ['Coal', 4],
	'electricity-gas': ['Gas', 0],
	'electricity-oil': ['Oil', 0],
	'electricity-nuclear': ['Nuclear', 0],
	'electricity-hydro': ['Hydropower', 3],
	'electricity-wind': ['Wind', 1],
	'electricity-solar': ['Solar', 0.5]
} as const;

let sources: string;
const write = (file: string, text: string) => {
	mkdirSync(join(sources, file, '..'), { recursive: true });
	writeFileSync(join(sources, file), text);
};

beforeEach(() => {
	sources = mkdtempSync(join(tmpdir(), 'sources-'));
	write('datasets__country-codes/country-codes.csv', 'ISO3166-1-Alpha-2,ISO3166-1-Alpha-3\nNA,NAM\nKY,CYM\n');
	for (const [chart, [column, value]] of Object.entries(CHARTS)) {
		const lines = PLACES.map((place) => [...place, value].join(','));
		write(`${OWID}/${chart}.csv`, [`Entity,Code,Year,${column}`, ...lines].join('\n'));
	}
	write(
		`${OWID}/processed-energy-data.csv`,
		'iso_code,year,population,biofuel_electricity,other_renewable_electricity,low_carbon_share_elec,fossil_share_elec\n' +
			'NAM,2024,3030131,0.89999998,1.5,60,40\n'
	);
});
afterEach(() => rmSync(sources, { recursive: true }));

describe('the electricity of countries', () => {
	it('keeps Kosovo and leaves out the world, groups and early years', () => {
		const rows = gridCountryYear(sources, 'data');
		expect(rows.map(({ iso3, year }) => `${iso3} ${year}`)).toEqual(['XKX 2024', 'NAM 2024']);
		expect(rows[0]).toMatchObject({ fossil_share_pct: 40, carbon_free_share_pct: 60, bioenergy_twh: null });
	});

	it('takes bioenergy out of the other renewables', () => {
		const namibia = gridCountryYear(sources, 'data').find(({ iso3 }) => iso3 === 'NAM');
		expect(namibia).toMatchObject({ bioenergy_twh: 0.9, other_renewable_twh: 0.6, population: 3030131 });
	});

	it('says which chart holds what is not a number', () => {
		write(`${OWID}/electricity-coal.csv`, 'Entity,Code,Year,Coal\nNamibia,NAM,2024,n/a\n');
		expect(() => gridCountryYear(sources, 'data')).toThrow('electricity-coal.csv, Namibia 2024, Coal: "n/a"');
	});
});

describe('the electricity of groups of countries', () => {
	it('keeps the world once, and none of the groups of other publishers', () => {
		expect(gridAggregateYear(sources, 'data')).toMatchObject([
			{ area: 'world', year: 2024, bioenergy_and_other_twh: 1.5, fossil_share_pct: 40 }
		]);
	});
});

describe('marginal factors', () => {
	const entry = (iso3: string, consumption: string, operating = '753') => ({
		'Operating Margin Grid Emission': operating,
		'Intermittent Energy (e.g., Solar, Wind, Tidal)': operating,
		'Electricity Consumption': consumption,
		'Firm Energy (e.g., Hydro, Geothermal)': consumption,
		'Energy Efficiency': consumption,
		country_code_iso_3: iso3
	});
	const file = 'thegreenwebfoundation__co2.js/marginal-intensities-2021.json';

	it('are numbers, with zeros flagged, and the Canary Islands are not the Cayman Islands', () => {
		const entries = {
			'Canary Islands (Spain)': entry('CYM', '435'),
			'Cayman Islands': entry('CYM', '373'),
			'Memo:  EU 27': entry('', '200'),
			Namibia: entry('NAM', '0', '0')
		};
		write(file, JSON.stringify(entries));
		expect(gridMarginal(sources, 'data')).toMatchObject([
			{ iso3: 'CYM', consumption_gco2e_per_kwh: 373, placeholder: false },
			{ iso3: 'NAM', operating_margin_gco2e_per_kwh: 0, placeholder: true }
		]);
	});

	it('are refused where two entries claim one country', () => {
		write(file, JSON.stringify({ Cayman: entry('CYM', '1'), Caimanes: entry('CYM', '2') }));
		expect(() => gridMarginal(sources, 'data')).toThrow('Caimanes: a second entry for CYM');
	});
});
