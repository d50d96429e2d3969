import { beforeAll, describe, expect, it } from 'vitest';
import { buildCountries } from '../../../scripts/build/countries';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { toRows } from '../../../src/lib/engine/connector';
import { briefDemand } from '../../../src/lib/countries/amount';
import { readCountries, readCountry } from '../../../src/lib/countries/built';
import { FIGURES } from '../../../src/lib/countries/figures';
import { prerenderBrief, prerenderCountry } from '../../../src/lib/countries/prerender';
import { gridCautions, sayGrid } from '../../../src/lib/countries/say-grid';
import { unknowns } from '../../../src/lib/countries/texts';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { loadWords } from '../../../src/lib/i18n/words';

beforeAll(() => buildCountries());

const WRONG = /NaN|undefined|\bnull\b|Infinity|\[object/;
const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ');

describe('the page of a country', () => {
	it.each(['IND', 'IRL', 'KEN', 'MSR'])(
		'shows its figures and facts in both languages (%s)',
		async (iso3) => {
			for (const language of LANGUAGES) {
				const { html, facts } = await prerenderCountry(iso3, await loadWords(language));
				for (const id of FIGURES) expect(html[id]).toContain(`data-figure="${id}"`);
				for (const part of [facts, ...Object.values(html)]) expect(text(part)).not.toMatch(WRONG);
			}
		}
	);

	it('says that nobody publishes the energy of its cloud regions, and lists each with its grid and water', async () => {
		const { facts } = await prerenderCountry('IND', await loadWords('en'));
		const regions = readCountry('IND').regions;
		expect(regions.length).toBeGreaterThan(5);
		for (const { name } of regions) expect(facts).toContain(name);
		const planned = regions.filter(({ in_service }) => !in_service).map(({ name }) => name);
		expect(planned).toContain('India South Central');
		const brief = await prerenderBrief('IND', await loadWords('en'), '/countries/IND');
		for (const said of [facts, brief])
			for (const name of planned) expect(text(said)).toMatch(new RegExp(`${name}\\s*\\(not in service\\)`));
		const counted = `${regions.length - planned.length} in service and ${planned.length} listed, not in service:`;
		for (const said of [facts, brief]) expect(said).toContain(counted);
		expect(brief).toContain(`Here: ${regions.length - planned.length} regions of commercial public cloud`);
		expect(facts).toContain(`of the ${regions.length - planned.length} cloud regions in service here`);
		expect(facts).toMatch(/Nobody publishes the energy, the emissions or the size of a cloud region/);
		expect(facts).toMatch(/no open source has yearly figures for its states/);
	});

	it('shows India’s five grids, for want of figures by state, and Ireland’s meters', async () => {
		const words = await loadWords('fr');
		const [india, ireland] = [await prerenderCountry('IND', words), await prerenderCountry('IRL', words)];
		expect(text(india.html['india-grids'] ?? '')).toMatch(/L’Inde du Sud, réseau du Kerala, était à 4\d\d/);
		expect(text(ireland.html['datacentre-share-ireland'] ?? '')).toContain('électricité mesurée en Irlande');
	});

	it('tells meters, models and projections apart, and says where nothing was found', async () => {
		const words = await loadWords('en');
		const { facts } = await prerenderCountry('IRL', words);
		expect(text(facts)).toMatch(/2025\s+7\.7\sTWh\s+measured\s+CSO/);
		expect(text(facts)).toMatch(/1\.4\sTWh\s+declared, for a part of the sites/);
		const brief = await prerenderBrief('IRL', words, '/countries/IRL');
		for (const said of [facts, brief]) expect(said).toMatch(/no total of the country: Only the sites.*36 %/);
		expect(unknowns(readCountry('IND'), 'en').join()).toMatch(/models or declarations only/);
		expect((await prerenderCountry('KEN', words)).facts).toMatch(/No published figure of the electricity/);
	});
});

describe('the brief on a country', () => {
	it.each(['IND', 'USA', 'MSR'])(
		'holds charts, commitments, what is not known and sources (%s)',
		async (iso3) => {
			for (const language of LANGUAGES) {
				const html = await prerenderBrief(iso3, await loadWords(language), 'https://example.org/countries/X');
				expect(text(html)).not.toMatch(WRONG);
				expect(html.match(/<svg class="chart printed"/g)).toHaveLength(2);
				for (const said of unknowns(readCountry(iso3), language)) expect(html).toContain(said);
				expect(html).toMatch(/<strong>1\.2<\/strong>[\s\S]*<strong>5\.1<\/strong>/);
				expect(html).toContain('Ember');
			}
		}
	);

	it('sets no number of its own beside a commitment', async () => {
		const html = await prerenderBrief('IND', await loadWords('en'), 'https://example.org/countries/IND');
		expect(html).toContain('The declaration sets no numbers');
	});
});

describe('all countries', () => {
	it('have a grid in sentences, or why there is none', () => {
		const { profiles } = readCountries();
		expect(profiles.length).toBeGreaterThan(205);
		for (const profile of profiles)
			for (const language of LANGUAGES)
				for (const said of [sayGrid(profile, language), ...unknowns(profile, language)])
					expect(said).not.toMatch(WRONG);
		expect(sayGrid(readCountry('MSR'), 'en')).toMatch(/default of a calculation/);
	});

	it('say beside their grid where another source differs by half or more, or the figure is weak, coarse or old', () => {
		const said = (iso3: string) => gridCautions(readCountry(iso3), 'en').join(' ');
		expect(said('KEN')).toMatch(/half or more: for 2025, Electricity Maps gives 206\sg.*a factor of 2\.2\.$/);
		expect(gridCautions(readCountry('KEN'), 'fr').join()).toMatch(/206\sg.*facteur de 2,2/);
		expect(said('TKM')).toMatch(/490\sg.*repeats in every year.*factor of 2\.7\. The figure is weak/);
		expect(said('GNB')).toMatch(/small \(0\.08\sTWh a year\).*coarse/);
		expect(said('CAF')).toMatch(/Nothing newer than 2012/);
		expect(['FRA', 'IND', 'USA', 'MSR'].map(said)).toEqual(['', '', '', '']);
		const apart = readCountries().profiles.filter(({ newest, second }) => {
			if (!newest || newest.year !== second?.year) return false;
			const [low = 0, high = 0] = [newest.gco2e_per_kwh, second.gco2e_per_kwh].sort((a, b) => a - b);
			return high >= 1.5 * low;
		});
		expect(apart.length).toBeGreaterThan(15);
		for (const { iso3 } of apart) expect(said(iso3), iso3).toContain('Two sources differ');
	});

	it('keep what is projected in their brief, with its limits and who published it', async () => {
		for (const { iso3, demand } of readCountries().profiles) {
			const kinds = (rows: typeof demand) => new Set(rows.map(({ kind }) => kind));
			const brief = briefDemand(demand, 5);
			expect(brief.length, iso3).toBe(Math.min(5, demand.length));
			expect(kinds(brief).has('projected'), iso3).toBe(kinds(demand).has('projected'));
		}
		const brief = text(await prerenderBrief('IND', await loadWords('en'), '/countries/IND'));
		expect(brief).toMatch(/2030\s+40 to 45\sTWh\s+projected\s+Deloitte/);
	});

	it('stand among all that have a figure in the same year, and placeholders do not count', async () => {
		const engine = createNodeEngine({ tables: 'static/tables' });
		const { columns } = await engine.query({
			sql: `select count(*)::integer as among, count(*) filter (gco2e_per_kwh < (
  select gco2e_per_kwh from grid_country_year where iso3 = 'IND' and year = 2024
))::integer as cleaner from grid_country_year where year = 2024 and not placeholder and gco2e_per_kwh is not null`,
			params: {},
			tables: ['grid_country_year']
		});
		engine.close();
		const [row] = toRows(columns);
		expect(readCountry('IND').standing).toMatchObject({
			year: 2024,
			among: row?.['among'],
			rank: Number(row?.['cleaner']) + 1
		});
	});
});
