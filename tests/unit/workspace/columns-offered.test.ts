import { expect, test } from 'vitest';
import { columnsOffered, type Schema } from '../../../src/lib/workspace/ask/columns-offered';

const schema: Schema = [
	{ name: 'grid', columns: ['iso3', 'year', 'gco2e_per_kwh'], own: false },
	{ name: 'other', columns: ['secret'], own: false },
	{ name: 'runs', columns: ['iso3', 'Energy used (kWh)'], own: true },
	{ name: 'log', columns: ['at'], own: true }
];
const offered = (script: string, inside = 'Script') => {
	const at = script.indexOf('|');
	return columnsOffered(script.replace('|', ''), at, inside, schema).toSorted((a, b) => b.boost - a.boost);
};

test('columns of the tables in the statement come first, then those of the reader’s tables, none of others', () => {
	expect(offered('SELECT | FROM grid').map(({ label }) => label)).toEqual([
		'iso3',
		'year',
		'gco2e_per_kwh',
		'Energy used (kWh)',
		'at'
	]);
	expect(offered('SELECT 1 FROM grid; SELECT | FROM log').map(({ label }) => label)).toEqual([
		'at',
		'iso3',
		'Energy used (kWh)'
	]);
	expect(offered('SELECT |')).toHaveLength(3);
});

test('a column of several tables is offered once, a name that needs quotes with them', () => {
	const all = offered('SELECT | FROM grid JOIN runs USING (iso3)');
	expect(all.filter(({ label }) => label === 'iso3')).toMatchObject([{ detail: 'grid, runs' }]);
	expect(all.find(({ label }) => label.startsWith('Energy'))?.apply).toBe('"Energy used (kWh)"');
});

test('nothing is offered after a point, in a text or in a comment', () => {
	expect(offered('SELECT runs.| FROM runs')).toEqual([]);
	expect(offered("SELECT '|' FROM runs", 'String')).toEqual([]);
	expect(offered('-- | runs', 'LineComment')).toEqual([]);
});
