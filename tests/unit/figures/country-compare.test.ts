import { afterAll, describe, expect, it } from 'vitest';
import { toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { comparability } from '../../../src/lib/figure/comparability';
import { startView, type View } from '../../../src/lib/figure/figure';
import { shown } from '../../../src/lib/figure/shown';
import figure from '../../../src/lib/figures/documents/country-compare';
import { loadLayout } from '../../../src/lib/marks/load-layout';
import { formatter } from '../../../src/lib/units/format';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());

async function compare(patch: View) {
	const view = { ...startView(figure), ...patch };
	const params = { countries: view['countries'] ?? null, factor: view['factor'] ?? null };
	const { columns } = await engine.query({ sql: figure.sql, params, tables: figure.tables });
	const rows = toRows(columns);
	const reading = figure.reading(rows, { view, en: formatter('en'), fr: formatter('fr') });
	return { view, rows, reading };
}

describe('a country without a figure for the year', () => {
	it('is named, with the newest year it has, in the reading, in the rows and in the chart', async () => {
		const { rows, reading, view } = await compare({ countries: 'IND,CAF' });
		expect(rows.map((row) => [row['iso3'], row['year'], row['last_year']])).toEqual([
			['IND', 2024, 2025],
			['CAF', 2024, 2012]
		]);
		expect(reading.en).toContain('No figure for 2024: the Central African Republic (the newest is of 2012).');
		expect(reading.fr).toContain('République centrafricaine (le plus récent est de 2012)');
		const layout = await loadLayout([figure.chart]);
		const drawn = shown(figure, rows, view, 'en');
		const scene = layout(drawn.chart, {
			rows: drawn.rows,
			width: 700,
			language: 'en',
			format: formatter('en'),
			view
		});
		expect(scene.texts.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['Central African Republic', 'not published'])
		);
		expect(scene.marks).toHaveLength(1);
		expect(comparability(figure, rows)).toEqual([]);
	});

	it('is named under another factor, too', async () => {
		const { reading } = await compare({ countries: 'IND,MSR', factor: 'zone' });
		expect(reading.en).toMatch(
			/consumed in India emitted.*No figure by Electricity Maps for 2024: Montserrat/
		);
	});

	it('may be the only one', async () => {
		const { reading } = await compare({ countries: 'CAF' });
		expect(reading.en).toMatch(/^No figure for 2024: the Central African Republic/);
	});
});

describe('the reading', () => {
	it.each([
		['fossil', /^In 2024, \d+% of the electricity generated in France was fossil, in India \d+%\./],
		['renewable', /^In 2024, \d+% of the electricity generated in India was renewable, in France \d+%\./],
		['person', /generated in India was [\d,]+\skWh per person, in France [\d,]+\skWh per person/]
	])('follows the measure (%s)', async (measure, said) => {
		const { reading } = await compare({ countries: 'FRA,IND', measure });
		expect(reading.en).toMatch(said);
		expect(reading.en + reading.fr).not.toContain('g CO₂e');
	});

	it('says of a measure that no grid factor bears on it, and does not warn of constant zones there', async () => {
		const constant = 'Some zones carry one value for all years';
		for (const measure of [null, 'fossil', 'renewable', 'person']) {
			const { rows, reading, view } = await compare({ countries: 'TKM,FRA', factor: 'zone', measure });
			const warned = comparability(figure, rows, view).some(({ en }) => en.startsWith(constant));
			expect([measure, warned]).toEqual([measure, measure === null]);
			expect(reading.en.includes('No grid factor bears on that.')).toBe(measure !== null);
			expect(reading.fr.includes('Le facteur du réseau n’y change rien.')).toBe(measure !== null);
		}
		expect((await compare({ countries: 'FRA', measure: 'fossil' })).reading.en).not.toContain('bears');
	});

	it('gives a country its article', async () => {
		expect((await compare({ countries: 'GBR' })).reading.en).toContain(
			'generated in the United Kingdom emitted'
		);
	});
});
