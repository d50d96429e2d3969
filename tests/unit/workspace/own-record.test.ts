import { expect, test } from 'vitest';
import { namedIn, readsOnly } from '../../../src/lib/workspace/ask/statements';
import { type MadeOf, ownRecord, type Published } from '../../../src/lib/workspace/chart/own-record';

const table = (name: string, licence: string): Published => ({
	name,
	sources: [{ title: `Source of ${name}`, path: 'https://example.org' }],
	licenses: [{ name: licence, path: `https://example.org/${licence}` }]
});
const MADE: MadeOf = {
	sql: 'from mine',
	files: ['runs.csv'],
	published: [],
	version: '2026-01-02-ab',
	said: ''
};
const record = (made: Partial<MadeOf>, language: 'en' | 'fr' = 'en') =>
	ownRecord([{ a: 1n }], { ...MADE, ...made }, language, 'https://site', '2026-11-26');
const of = (...published: Published[]) => record({ published });
const credits = (made: Partial<MadeOf>) => record(made).sources.map(({ credit }) => credit.en);

test('a figure of own rows keeps the terms of every published table that its query names', () => {
	expect(of().rowLicence).toMatchObject({
		name: 'none stated for the own data',
		url: 'https://site',
		shareAlike: false
	});
	expect(of(table('a', 'CC-BY-4.0'), table('b', 'ODbL-1.0')).rowLicence).toMatchObject({
		name: 'none stated for the own data; CC-BY-4.0; ODbL-1.0',
		url: 'https://example.org/ODbL-1.0',
		shareAlike: true
	});
	expect(of(table('a', 'CC-BY-SA-4.0'), table('b', 'ODbL-1.0')).rowLicence.name).toContain('do not pass');
	expect(of(table('a', 'MIT')).sources.map(({ licence }) => licence)).toEqual(['no licence stated', 'MIT']);
});

test('its version is that of the published tables, and of own rows alone their day and fingerprint', () => {
	expect(of(table('a', 'MIT')).version).toBe('2026-01-02-ab');
	expect(of().version).toMatch(/^2026-11-26-[0-9a-z]+$/);
});

test('it credits the reader and the files, never Empreinte, and published tables only where they are named', () => {
	expect(credits({})).toEqual(['Own data of whoever made this figure: runs.csv']);
	expect(credits({ said: 'Our meter' })).toEqual(['Our meter (runs.csv)']);
	expect(credits({ published: [table('grid', 'MIT')] })).toEqual([
		'Own data of whoever made this figure: runs.csv',
		'grid: Source of grid'
	]);
	expect(record({ files: ['a.csv', 'b.csv'] }, 'fr').sources[0]?.credit.fr).toBe(
		'Données propres à qui a fait cette figure\u00a0: a.csv et b.csv'
	);
	expect(JSON.stringify(record({ published: [table('grid', 'MIT')] }))).not.toContain('Empreinte');
});

test('a query over published tables alone has no data of the reader; one over what the reader made has', () => {
	const grid = [table('grid', 'MIT')];
	const alone = record({ sql: 'with a as (from grid) from a', files: [], published: grid });
	expect(alone.sources.map(({ credit }) => credit.en)).toEqual(['grid: Source of grid']);
	expect(alone.rowLicence.name).toBe('MIT');
	expect(credits({ sql: 'from grid join made using (a)', files: [], published: grid })).toContain(
		'Own data of whoever made this figure'
	);
	expect(credits({ sql: 'select 1', files: [] })).toEqual(['Own data of whoever made this figure']);
	expect(readsOnly('select * from "Grid" -- from mine\n', ['grid'])).toBe(true);
	expect(namedIn('select a from "My table"', [{ name: 'my table' }, { name: 'a' }, { name: 'b' }])).toEqual([
		{ name: 'my table' },
		{ name: 'a' }
	]);
});
