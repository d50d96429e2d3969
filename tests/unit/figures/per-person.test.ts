import { afterAll, expect, it } from 'vitest';
import { toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { defaultView, startView } from '../../../src/lib/figure/figure';
import { loadFigure } from '../../../src/lib/figures/registry';
import { formatter } from '../../../src/lib/units/format';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());

async function ask(id: string) {
	const figure = await loadFigure(id);
	const { columns } = await engine.query({
		sql: figure.sql,
		params: defaultView(figure),
		tables: figure.tables
	});
	const rows = toRows(columns);
	const view = { ...startView(figure), measure: 'person' };
	return { rows, reading: figure.reading(rows, { view, en: formatter('en'), fr: formatter('fr') }) };
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
