import { afterAll, describe, expect, it } from 'vitest';
import { readFigures } from '../../../scripts/build/figures';
import { prepare } from '../../../scripts/render/prepare';
import { viewOf } from '../../../scripts/render/view';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { readBuilt } from '../../../src/lib/figures/built';
import { LANGUAGES, type Language } from '../../../src/lib/i18n/language';
import { alternativeOf, edition } from '../../../src/lib/share/edition';
import { formatter } from '../../../src/lib/units/format';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());
const figures = await readFigures();

async function made(id: string, language: Language, settings: readonly string[] = []) {
	const figure = figures.find((one) => one.id === id);
	if (!figure) throw new Error(id);
	const input = await prepare(figure, viewOf(figure, readBuilt(id), settings), language, engine);
	const e = edition(input);
	return { rows: input.rows, e, text: alternativeOf(e) };
}

describe.each(LANGUAGES)('the text alternative in %s', (language) => {
	it('of every figure says alone what is shown of what, its doubt, whose it is and of when', async () => {
		for (const { id } of figures) {
			const { e, text, rows } = await made(id, language);
			expect(text.startsWith(e.title), id).toBe(true);
			for (const { value } of e.settings) expect(text, id).toContain(value);
			expect(text, id).toContain(formatter(language).number(rows.length));
			for (const part of [e.warning, e.version, 'Empreinte']) expect(text, id).toContain(part);
			expect(text, id).not.toMatch(/undefined|null|NaN|Infinity|\.\.|,\s*[,;]/);
			expect(text.length, `${id}: ${text}`).toBeLessThan(1900);
		}
	});
});

describe('the text alternative', () => {
	it('of a mix gives each country its first and its last year, with its largest parts', async () => {
		const { text, rows } = await made('grid-mix', 'en', ['countries=IRL,FRA', 'from=2010', 'to=2020']);
		const last = rows.find((row) => row['iso3'] === 'FRA' && row['year'] === 2020);
		const nuclear = (100 * Number(last?.['nuclear_twh'])) / Number(last?.['generation_twh']);
		expect(text).toContain('Ireland, 2010: ');
		expect(text).toMatch(
			new RegExp(`France, 2020: [^;]*TWh, nuclear ${Math.round(nuclear)}%.*g CO₂e/kWh`, 'u')
		);
		expect(text).toContain('First year: 2010');
	});

	it('says by whose grid factor, and on which basis where one is chosen', async () => {
		expect((await made('country-compare', 'en')).text).toContain('Grid factor: Ember, by country');
		expect((await made('country-compare', 'fr', ['factor=zone'])).text).toContain(
			'Facteur du réseau\u00a0: Electricity Maps, par zone'
		);
		expect((await made('cloud-region-intensity', 'en')).text).toContain(
			'Grid factor: Electricity Maps, by zone'
		);
		expect((await made('company-scope2-bases', 'en', ['accounting=market'])).text).toContain(
			'Accounting basis: market-based'
		);
	});

	it('of claims gives each heading its number and its ends, and says how many were not measured', async () => {
		const { text, rows } = await made('ai-per-prompt-claims', 'fr');
		for (const heading of new Set(rows.map((row) => String(row['group_fr']))))
			expect(text).toContain(
				`${heading} (${rows.filter((row) => row['group_fr'] === heading).length})\u00a0: `
			);
		const unmeasured = rows.filter((row) => row['unmeasured'] === true).length;
		expect(text).toContain(`Modélisé ou déclaré, non mesuré\u00a0: ${unmeasured} lignes`);
	});

	it('of a record names what was found, by company and year', async () => {
		const { text, rows } = await made('company-record', 'en', ['company=Google']);
		const years = rows.filter((row) => row['status'] === 'found').map((row) => Number(row['year']));
		expect(text).toContain(`A published figure was found: ${years.length}`);
		expect(text).toContain(`Google ${Math.min(...years)}–${Math.max(...years)}`);
		expect(text).toContain('Company: Google');
	});

	it('of an order gives both ends with unit and interval, and how many values have one', async () => {
		const { text, rows } = await made('cloud-region-intensity', 'en', ['provider=gcp', 'year=2022']);
		const values = rows.map((row) => Number(row['gco2e_per_kwh'])).sort((a, b) => a - b);
		const format = formatter('en');
		for (const value of [values[0], values.at(-1)])
			expect(text).toContain(format.quantity(value ?? NaN, 'gco2e_per_kwh'));
		expect(text).toMatch(/Provider: Google Cloud.*With an interval: \d+ of \d+ values/);
	});

	it('of nothing says so', async () => {
		const { text } = await made('cloud-region-intensity', 'en', ['min=1400']);
		expect(text).toContain('Nothing is drawn: no row fits these choices.');
	});
});
