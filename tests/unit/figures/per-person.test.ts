import { afterAll, expect, it } from 'vitest';
import { toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { defaultView, startView, type View } from '../../../src/lib/figure/figure';
import { shown } from '../../../src/lib/figure/shown';
import { valued } from '../../../src/lib/figure/valued';
import { loadFigure } from '../../../src/lib/figures/registry';
import { formatter } from '../../../src/lib/units/format';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());

async function ask(id: string, patch: View = {}) {
	const figure = await loadFigure(id);
	const { columns } = await engine.query({
		sql: figure.sql,
		params: { ...defaultView(figure), ...patch },
		tables: figure.tables
	});
	const rows = toRows(columns);
	const view = { ...startView(figure), measure: 'person' };
	const drawn = valued(shown(figure, rows, view, 'en'));
	return { rows, drawn, reading: figure.reading(rows, { view, en: formatter('en'), fr: formatter('fr') }) };
}

it('the electricity of data centres per person is that of the people of the same year, and a projection has none', async () => {
	const { rows, reading } = await ask('datacentre-demand-countries');
	expect(rows.length).toBeGreaterThan(20);
	for (const row of rows) {
		const amount = row['twh'] ?? row['low'];
		expect([row['id'], (row['kwh_per_person'] ?? row['low_per_person']) === null]).toEqual([
			row['id'],
			row['kind'] === 'projected' || amount === null
		]);
	}
	expect(reading.en).toMatch(/Ireland 1,4\d\d\skWh per person/);
});

it('Ireland’s meters can be read per person', async () => {
	const { rows, reading } = await ask('datacentre-share-ireland');
	expect(rows.at(-1)).toMatchObject({
		year: 2025,
		kwh_per_person: Math.round(1e9 * (Number(rows.at(-1)?.['twh']) / 5308035))
	});
	expect(reading.en).toMatch(/For each inhabitant: from 2\d\d to 1,4\d\d\skWh\./);
});

it('of projections per person, none can be drawn, and the reading says why', async () => {
	const { rows, drawn, reading } = await ask('datacentre-demand-countries', { kind: 'projected' });
	expect(rows.length).toBeGreaterThan(5);
	expect(drawn).toBe(0);
	expect(reading.en).toContain('None has an amount per person');
	expect(reading.fr).toContain('Aucun n’a de valeur par habitant');
	const all = await ask('datacentre-demand-countries');
	expect(all.drawn).toBeGreaterThan(10);
	expect(all.reading.en).not.toContain('None has an amount');
});
