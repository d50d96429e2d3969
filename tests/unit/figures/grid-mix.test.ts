import { expect, test } from 'vitest';
import { toRows } from '../../../src/lib/engine/connector';
import { columnsOf } from '../../../src/lib/figure/cell';
import { startView } from '../../../src/lib/figure/figure';
import { defaultColumns } from '../../../src/lib/figures/prerender';
import trend from '../../../src/lib/figures/documents/grid-intensity-trend';
import mix from '../../../src/lib/figures/documents/grid-mix';
import { shown } from '../../../src/lib/figure/shown';
import { formatter } from '../../../src/lib/units/format';
import { toCsv } from '../../../src/lib/share/csv';

const rows = toRows(defaultColumns(mix));

test('the rows of the mix are in the unit that its chart shows', () => {
	const head = (view: Parameters<typeof toCsv>[3]) => toCsv(mix, rows, 'en', view).split('\n')[0];
	expect(head(startView(mix))).toContain('Generated (TWh),Coal (%)');
	expect(head(startView(mix))).not.toContain('Coal (TWh)');
	expect(head({ ...startView(mix), parts: null })).toContain('Generated (TWh),Coal (TWh)');
	expect(head({ ...startView(mix), parts: null })).not.toContain('%');
});

test('the parts of a year make up the whole, but for what is rounded or not accounted for', () => {
	const parts = columnsOf(mix, startView(mix)).filter(([name]) => name.endsWith('_pct'));
	expect(parts).toHaveLength(9);
	expect(rows.length).toBeGreaterThan(100);
	for (const row of rows) {
		const sum = parts.reduce((total, [name]) => total + Number(row[name]), 0);
		expect(sum).toBeGreaterThan(97);
		expect(sum).toBeLessThan(101);
	}
});

test('the parts for each inhabitant make up what a country generates per person, on one scale', () => {
	const view = { ...startView(mix), parts: 'person' };
	const drawn = shown(mix, rows, view, 'en');
	if (drawn.chart.kind !== 'mix') throw new Error('The mix is not drawn as one.');
	const { parts, total = '', level, title } = drawn.chart;
	expect([level, title.en]).toEqual([true, 'Generated, kWh per person']);
	const india = drawn.rows.find((row) => row['iso3'] === 'IND' && row['year'] === 2024) ?? {};
	expect(Number(india[total])).toBeCloseTo(1404, -1);
	const sum = parts.reduce((all, { column }) => all + Number(india[column]), 0);
	expect(sum / Number(india[total])).toBeCloseTo(1, 2);
	expect(mix.reading(rows, { view, en: formatter('en'), fr: formatter('fr') }).en).toContain('per person');
	expect(toCsv(mix, rows, 'en', view).split('\n')[0]).toContain('Per person (kWh per person),Coal (TWh)');
	const unknown = shown(mix, [{ ...india, kwh_per_person: null }], view, 'en').rows[0] ?? {};
	expect(parts.map(({ column }) => unknown[column])).toEqual(parts.map(() => null));
});

test('the years that can be chosen are those of the data, so that a newer year is not left out unseen', () => {
	for (const figure of [mix, trend]) {
		const years = toRows(defaultColumns(figure)).map((row) => Number(row['year']));
		for (const name of ['from', 'to'])
			expect(figure.params[name]?.range, figure.id).toEqual([Math.min(...years), Math.max(...years)]);
	}
});
