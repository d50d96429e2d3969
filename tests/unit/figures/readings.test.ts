import { afterAll, describe, expect, it } from 'vitest';
import { toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { type Figure, queryView, startView, type View } from '../../../src/lib/figure/figure';
import { memberName } from '../../../src/lib/figure/gathered';
import { shown } from '../../../src/lib/figure/shown';
import efficiency from '../../../src/lib/figures/documents/cloud-efficiency';
import disagreement from '../../../src/lib/figures/documents/cloud-factor-disagreement';
import map from '../../../src/lib/figures/documents/cloud-region-map';
import water from '../../../src/lib/figures/documents/cloud-water';
import compare from '../../../src/lib/figures/documents/country-compare';
import world from '../../../src/lib/figures/documents/datacentre-demand-world';
import google from '../../../src/lib/figures/documents/google-cfe-trend';
import trend from '../../../src/lib/figures/documents/grid-intensity-trend';
import mix from '../../../src/lib/figures/documents/grid-mix';
import { loadLayout } from '../../../src/lib/marks/load-layout';
import { formatter } from '../../../src/lib/units/format';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());

async function ask(figure: Figure, patch: View) {
	const view = { ...startView(figure), ...patch };
	const { columns } = await engine.query({
		sql: figure.sql,
		params: queryView(figure, view),
		tables: figure.tables
	});
	const rows = toRows(columns);
	return { view, rows, reading: figure.reading(rows, { view, en: formatter('en'), fr: formatter('fr') }) };
}

async function drawn(figure: Figure, patch: View) {
	const { view, rows } = await ask(figure, patch);
	const { chart, rows: these } = shown(figure, rows, view, 'en');
	const layout = await loadLayout([chart]);
	const scene = layout(chart, { rows: these, width: 700, language: 'en', format: formatter('en'), view });
	return { ...scene, said: scene.texts.map(({ text }) => text) };
}

describe('an index', () => {
	it('is read from its base to the last year shown', async () => {
		const { reading } = await ask(trend, { countries: 'IND', base: 2015 });
		expect(reading.en).toMatch(/^In 2025, .* less than in 2015\.$/);
		expect(reading.fr).toMatch(/^En 2025, .* de moins qu’en 2015\.$/);
		const several = await ask(trend, { base: 2015, to: 2022 });
		expect(several.reading.en).toMatch(/^In 2022, .* Since 2015, /);
		expect((await ask(trend, {})).reading.en).toContain('Since 2000');
	});

	it('names the countries that have none', async () => {
		const { reading } = await ask(trend, { countries: 'IND,ESH', base: 2015 });
		expect(reading.en).toMatch(/^In 2025, a kilowatt-hour generated in India .* less than in 2015\./);
		expect(reading.en).toContain('No index for Western Sahara: no intensity is published for 2015.');
	});

	it('is not spoken of where its base is not shown', async () => {
		expect((await ask(trend, { countries: 'IND', base: 2015, from: 2018 })).reading.en).toContain(
			'than in 2018'
		);
	});
});

describe('a country without any value', () => {
	it('is said to have none, beside what others have', async () => {
		const alone = await ask(trend, { countries: 'MSR' });
		expect(alone.reading.en).toBe(
			'No intensity is published for Montserrat, only defaults of a calculation.'
		);
		const beside = await ask(trend, { countries: 'FRA,MSR' });
		expect(beside.reading.en).toMatch(/^In 2025, a kilowatt-hour generated in France emitted/);
		expect(beside.reading.fr).toContain('valeurs par défaut d’un calcul\u00a0: Montserrat.');
	});

	it('has no axis of values where it has none', async () => {
		const ranked = await drawn(compare, { countries: 'MSR' });
		expect([ranked.said, ranked.guides]).toEqual([
			['Intensity of generation, g CO₂e/kWh', 'Montserrat', 'not published'],
			[]
		]);
		const fuels = await drawn(mix, { countries: 'MSR' });
		expect(fuels.said).toContain('Intensity of generation, g CO₂e/kWh: not published');
		expect(fuels.said.filter((text) => /^[01]\.\d$/.test(text))).toEqual([]);
		const both = await drawn(mix, { countries: 'FRA,MSR' });
		expect(both.said.filter((text) => text.endsWith('not published'))).toHaveLength(1);
	});
});

describe('limits of the grid', () => {
	const limits = { min: 100, max: 400 };
	it.each([google, disagreement])('are named in the reading ($id)', async (figure) => {
		const { reading } = await ask(figure, limits);
		expect(reading.en).toMatch(
			/ regions on grids from 100\sg\sCO₂e\/kWh to 400\sg\sCO₂e\/kWh by Electricity Maps/
		);
		expect(reading.fr).toMatch(
			/ sur des réseaux de 100\sg\sCO₂e\/kWh à 400\sg\sCO₂e\/kWh selon Electricity Maps/
		);
		expect((await ask(figure, { country: 'FRA,DEU' })).reading.en).toContain('(Germany and France)');
		expect((await ask(figure, {})).reading.en).not.toContain('on grids');
	});
});

it('calls a region by its own name where a mark stands for several', async () => {
	const { rows } = await ask(water, {});
	const { chart, rows: these } = shown(water, rows, startView(water), 'en');
	const crowd = these.find((row) => Number(row['regions']) > 1 && row['wue_l_per_kwh'] !== null);
	const key = `${crowd?.['provider']}:${crowd?.['region']}`;
	expect(memberName(chart, rows, key, 'en')).toBe(crowd?.['name']);
	expect(crowd?.['mark']).not.toContain(crowd?.['name']);
	expect(memberName(chart, rows, `${key},azure:atlantis`, 'en')).toBeUndefined();
});

describe('a reading of nothing or of one', () => {
	it('says none and one as words do', async () => {
		expect((await ask(compare, { countries: 'KEN' })).reading.en).toContain('no cloud region in service');
		expect((await ask(compare, { countries: 'KEN,MSR' })).reading.fr).toContain(
			'Aucun des pays affichés ne compte de région cloud en service.'
		);
		const { reading } = await ask(water, { country: 'SGP' });
		expect(reading.en).toMatch(
			/none stands where water stress is known to be high .*; for 3 it is unknown\.$/
		);
		expect(reading.fr).toMatch(/aucune ne se trouve là .*\u00a0; pour 3, il est inconnu\.$/);
		expect((await ask(mix, { countries: 'MSR' })).reading.en).toBe(
			'In 2024, Montserrat generated its electricity from oil and other fossil (100%). In 2000 it came from oil and other fossil (100%).'
		);
		const union = (await ask(world, { area: 'eu27' })).reading.en;
		expect(union).toContain('The sites that reported used 14.09\u00a0TWh in 2023: a part, not a total.');
		expect(union).not.toContain('is 14.09');
		expect((await ask(world, { area: 'europe' })).reading.fr).toContain('Projection pour 2030\u00a0: 113');
		expect((await ask(world, {})).reading.fr).toMatch(/Projections pour 2030\u00a0: de 945\sTWh à 950\sTWh/);
	});
});

describe('a reading of regions', () => {
	const said = async (figure: Figure, patch: View) => (await ask(figure, patch)).reading;

	it('counts no unknown stress as low, and tells the places in doubt', async () => {
		const { en } = await said(water, {});
		expect(en).toContain('52 stand where water stress is known to be high');
		expect(en).toMatch(/ \(\d+ of them in a place that is in doubt\); for 6 it is unknown\. /);
		expect(en).toContain('Everywhere, a region’s own WUE runs from 0.01');
	});

	it('tells whose PUE and whose WUE are their own', async () => {
		expect((await said(efficiency, {})).en).toContain(
			'today: 14 with a PUE and a WUE of their own; 12 with a PUE of their own and no WUE; 4 with one of the two, and an average for the other; 118 with nothing but averages over many sites. Published PUE is 1.07 to 1.46: each unit of computing energy costs 7 to 46% more.'
		);
		expect((await said(efficiency, { provider: 'azure' })).en).toContain(
			'today: 68 with nothing but averages over many sites.'
		);
		const alone = await said(efficiency, { provider: 'aws', country: 'FRA' });
		expect(alone.fr).toContain(
			'(France)\u00a0: 1 avec seulement des moyennes de nombreux sites. Le PUE publié est de'
		);
	});

	it('on a map says that some places are not disclosed, and how many are clean by whichever zone', async () => {
		expect((await said(map, {})).en).toContain(
			'Of the 146 cloud regions in service today whose place is disclosed, in 37 countries and territories, 33 stood in 2025 on grids below 150'
		);
		const american = await said(map, { provider: 'gcp', country: 'USA' });
		expect(american.en).toContain('1 stood in 2025 on grids below 150');
		expect(american.en).toContain('(0 to 1, depending on the grid zone taken)');
		expect(american.fr).not.toContain('révélé');
	});
});
