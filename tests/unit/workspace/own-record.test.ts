import { expect, test } from 'vitest';
import { ownRecord, type Published } from '../../../src/lib/workspace/chart/own-record';

const table = (name: string, licence: string): Published => ({
	name,
	sources: [{ title: `Source of ${name}`, path: 'https://example.org' }],
	licenses: [{ name: licence, path: `https://example.org/${licence}` }]
});
const of = (...tables: Published[]) => ownRecord([{ a: 1n }], tables, 'en', 'https://site', '2026-11-26');

test('a figure of own rows keeps the terms of every published table that its query names', () => {
	expect(of().rowLicence).toMatchObject({
		name: 'As their owner says',
		url: 'https://site',
		shareAlike: false
	});
	expect(of(table('a', 'CC-BY-4.0'), table('b', 'ODbL-1.0')).rowLicence).toMatchObject({
		name: 'As their owner says; CC-BY-4.0; ODbL-1.0',
		url: 'https://example.org/ODbL-1.0',
		shareAlike: true
	});
	expect(of(table('a', 'CC-BY-SA-4.0'), table('b', 'ODbL-1.0')).rowLicence.name).toContain('do not pass');
	expect(of(table('a', 'MIT')).sources.map(({ licence }) => licence)).toEqual(['no licence stated', 'MIT']);
});
