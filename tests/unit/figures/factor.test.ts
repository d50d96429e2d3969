import { afterAll, describe, expect, it } from 'vitest';
import { toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { defaultView, type Figure, figureView, follows, shows } from '../../../src/lib/figure/figure';
import { comparability } from '../../../src/lib/figure/comparability';
import { shown } from '../../../src/lib/figure/shown';
import { pageSpec } from '../../../src/lib/figures/page-spec';
import { loadFigure } from '../../../src/lib/figures/registry';
import { toCsv } from '../../../src/lib/share/csv';
import type { Language } from '../../../src/lib/i18n/language';
import { formatter } from '../../../src/lib/units/format';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());

const ask = async (sql: string, tables: string[]) =>
	toRows((await engine.query({ sql, params: {}, tables })).columns);

async function rowsOf(figure: Figure, change: Record<string, string | number>) {
	const params = { ...defaultView(figure), ...change };
	return toRows((await engine.query({ sql: figure.sql, params, tables: figure.tables })).columns);
}

describe('the grid factor', () => {
	it('names the column that it changes, in the table and in every file', async () => {
		const head = async (id: string, factor: string | null, language: Language = 'en') => {
			const figure = await loadFigure(id);
			return toCsv(figure, [], language, { ...defaultView(figure), factor });
		};
		const own = 'Grid intensity (g CO₂e/kWh)';
		expect(await head('cloud-region-intensity', null)).toContain(own);
		const byProvider = await head('cloud-region-intensity', 'provider');
		expect(byProvider).toContain('Grid intensity by the provider, operation only (g CO₂e/kWh)');
		expect(byProvider).not.toContain(own);
		expect(await head('country-compare', 'zone', 'fr')).toContain(
			'Intensité de la consommation selon Electricity Maps (g CO₂e/kWh)'
		);
	});

	it('by country is Ember’s of the year for every region, without its defaults', async () => {
		const rows = await rowsOf(await loadFigure('cloud-region-intensity'), { factor: 'country', year: 2024 });
		const ember = await ask(
			'select iso3, gco2e_per_kwh from grid_country_year where year = 2024 and not placeholder',
			['grid_country_year']
		);
		const of = new Map(ember.map((row) => [row['iso3'], row['gco2e_per_kwh']]));
		expect(rows.length).toBeGreaterThan(100);
		for (const row of rows) expect(row['gco2e_per_kwh']).toBe(of.get(row['iso3']));
	});

	it('of the provider leaves only regions whose provider publishes one, and the reading says so', async () => {
		const figure = await loadFigure('cloud-region-intensity');
		const rows = await rowsOf(figure, { factor: 'provider', year: 2024 });
		const google = await ask('select region, gco2e_per_kwh from gcp_region_year where year = 2024', [
			'gcp_region_year'
		]);
		const of = new Map(google.map((row) => [row['region'], row['gco2e_per_kwh']]));
		expect(rows.length).toBeGreaterThan(30);
		for (const row of rows)
			expect([row['provider'], of.get(row['region'])]).toEqual(['gcp', row['gco2e_per_kwh']]);
		const tools = { view: { year: 2024, factor: 'provider' }, en: formatter('en'), fr: formatter('fr') };
		expect(figure.reading(rows, tools).en).toContain('with a factor of their provider');
		expect(shown(figure, rows, tools.view, 'en').chart).toMatchObject({
			value: { title: { en: expect.stringContaining('operation only') } }
		});
	});

	it('that a figure does not have leaves it as it is, and it says that it does not follow', async () => {
		const figure = await loadFigure('grid-intensity-trend');
		expect(follows(figure, 'factor', 'provider')).toBe(false);
		expect(follows(figure, 'factor', 'zone')).toBe(false);
		expect(follows(await loadFigure('cloud-region-intensity'), 'factor', 'zone')).toBe(true);
		expect(follows(figure, 'accounting', 'market')).toBe(false);
		const view = figureView(figure, { factor: 'provider', from: 2010 });
		expect([view['factor'] ?? null, view['from']]).toEqual([null, 2010]);
	});
});

it('a figure that is a map says nothing of not following the choice of a map', async () => {
	const [map, trend] = [await loadFigure('cloud-region-map'), await loadFigure('google-cfe-trend')];
	expect([shows(map, 'view', 'map'), shows(trend, 'view', 'map')]).toEqual([true, false]);
	expect(shows(trend, 'view', 'table')).toBe(true);
});

it('the accounting basis shows one side of the books, and the reading still gives both', async () => {
	const figure = await loadFigure('company-scope2-bases');
	const rows = await rowsOf(figure, {});
	const { chart } = shown(figure, rows, { accounting: 'market' }, 'en');
	expect(chart).toMatchObject({ panels: [{ column: 'market_mt' }] });
	const tools = { view: { accounting: 'market' }, en: formatter('en'), fr: formatter('fr') };
	const { en, fr } = figure.reading(rows, tools);
	expect(en).toMatch(/location-based.*market-based.*Google \(2024\), 11\.3 and 3\.1\sMt/);
	expect(fr).toMatch(/lieu.*marché.*Microsoft \(exercice 2024\), 10,0 et 0,3\sMt/);
});

it.each(['grid-intensity-trend', 'grid-mix'])('%s keeps the years of the timeline', async (id) => {
	const rows = await rowsOf(await loadFigure(id), { countries: 'IND', from: 2010, to: 2012 });
	expect([...new Set(rows.map((row) => row['year']))]).toEqual([2010, 2011, 2012]);
});

describe('countries compared', () => {
	it('by zone are what Electricity Maps gives for whole countries, and the reading says consumed', async () => {
		const figure = await loadFigure('country-compare');
		const rows = await rowsOf(figure, { countries: 'FRA,IND,QAT', factor: 'zone' });
		const zones = await ask(
			"select iso3, gco2e_per_kwh from grid_zone_year where level = 'country' and year = 2024",
			['grid_zone_year']
		);
		const of = new Map(zones.map((row) => [row['iso3'], row['gco2e_per_kwh']]));
		expect(rows.map((row) => row['iso3']).sort()).toEqual(['FRA', 'IND', 'QAT']);
		for (const row of rows) expect(row['gco2e_per_kwh']).toBe(of.get(row['iso3']));
		const values = rows.map((row) => Number(row['gco2e_per_kwh']));
		expect(values).toEqual(values.toSorted((a, b) => a - b));
		expect(comparability(figure, rows)).toHaveLength(1);
		const tools = { view: { factor: 'zone' }, en: formatter('en'), fr: formatter('fr') };
		expect(figure.reading(rows, tools)).toMatchObject({
			en: expect.stringContaining('consumed in'),
			fr: expect.stringContaining('consommé')
		});
		expect(shown(figure, rows, tools.view, 'fr').chart).toMatchObject({
			value: { title: { fr: expect.stringContaining('Electricity Maps') } }
		});
	});

	it('stand in the order chosen, of the quantity that is measured', async () => {
		const figure = await loadFigure('country-compare');
		const rows = await rowsOf(figure, { countries: 'CHN,FRA,IND,USA,ZAF' });
		const codes = (view: Record<string, string>, language: 'en' | 'fr' = 'en') =>
			shown(figure, rows, view, language).rows.map((row) => row['iso3']);
		expect(codes({})).toEqual(codes({ sort: 'low' }));
		expect(codes({ sort: 'high' })).toEqual(codes({}).toReversed());
		expect(codes({ sort: 'name' })).toEqual(['CHN', 'FRA', 'IND', 'ZAF', 'USA']);
		expect(codes({ sort: 'name' }, 'fr')).toEqual(['ZAF', 'CHN', 'USA', 'FRA', 'IND']);
		const renewable = (view: Record<string, string>) =>
			shown(figure, rows, view, 'en').rows.map((row) => Number(row['renewable_share_pct']));
		const down = renewable({ sort: 'high', measure: 'renewable' });
		expect(down).toEqual(down.toSorted((a, b) => b - a));
	});
});

it('a page offers every view and order that any of its figures has', async () => {
	const { choices, params } = await pageSpec(['cloud-region-intensity', 'cloud-water', 'country-compare']);
	const values = (name: string) => choices[name]?.map(({ value }) => value);
	expect(values('view')).toEqual(['table', 'map']);
	expect(values('sort')).toEqual(['name', 'country', 'high', 'low']);
	expect(params['sort']?.default).toBeNull();
});
