import { describe, expect, it } from 'vitest';
import { readFigures } from '../../scripts/build/figures';
import { readCatalog } from '../../scripts/build/registry';
import { Catalog } from '../../src/lib/catalog/catalog';
import { catalog } from '../../src/lib/catalog/registry';

const licence = {
	id: 'MIT',
	name: 'MIT License',
	url: 'https://opensource.org/license/mit',
	terms: { en: 'Credit', fr: 'Citer' },
	shareAlike: false
};
const source = {
	id: 'somewhere',
	publisher: 'Somebody',
	title: 'Something',
	url: 'https://example.org/',
	licence: 'MIT',
	credit: { en: 'Somebody', fr: 'Quelqu’un' },
	retrieved: '2026-01-01',
	edition: 'first'
};

describe('the catalogue', () => {
	it('is the same for the site and for scripts', () => {
		const { tables, sources, licences } = readCatalog();
		expect({ tables: catalog.tables, sources: catalog.sources, licences: catalog.licences }).toEqual({
			tables,
			sources,
			licences
		});
	});

	it('leads from a table to its sources and its licence', () => {
		const table = catalog.table('grid_zone_year');
		expect(catalog.sourcesOf(table).map(({ id }) => id)).toEqual(['electricity-maps-yearly']);
		expect(catalog.licenceOf(table).id).toBe('ODbL-1.0');
	});

	it('names what it does not have', () => {
		expect(() => catalog.table('no_such')).toThrow('The catalogue has no table "no_such".');
	});

	it('refuses a file that is not as its schema says, naming both', () => {
		const sources = { 'data/sources/somewhere.json': { ...source, url: 'nowhere' } };
		expect(() => new Catalog({ tables: {}, sources, licences: {} })).toThrow(
			/data\/sources\/somewhere\.json: .*URL[\s\S]*url/
		);
	});

	it('refuses a file under another name', () => {
		const licences = { 'data/licences/Apache-2.0.json': licence };
		expect(() => new Catalog({ tables: {}, sources: {}, licences })).toThrow('describes "MIT"');
	});

	it('refuses a source whose licence is not described', () => {
		const sources = { 'data/sources/somewhere.json': source };
		expect(() => new Catalog({ tables: {}, sources, licences: {} })).toThrow('licence "MIT"');
	});
});

describe('rows that join tables', () => {
	const { tables, sources, licences } = readCatalog();
	const shareAlike = { ...licence, id: 'CC-BY-SA-4.0', name: 'CC BY-SA 4.0', shareAlike: true };
	const kept = new Catalog({
		tables: byFile([
			...tables,
			{ ...catalog.table('country'), name: 'shared', licence: 'CC-BY-SA-4.0', sources: ['country-codes'] }
		]),
		sources: byFile(sources),
		licences: byFile([...licences, shareAlike])
	});

	it('take the one share-alike licence among them', () => {
		const { rows, licences } = kept.termsOf(['region_efficiency', 'region_grid_year']);
		expect(rows.id).toBe('ODbL-1.0');
		expect(licences.map(({ id }) => id)).toEqual(['Apache-2.0', 'ODbL-1.0']);
		expect(kept.termsOf(['country', 'shared']).rows.id).toBe('CC-BY-SA-4.0');
	});

	it('keep the licence of a table alone, and take ours where none binds', () => {
		expect(kept.termsOf(['gcp_region_year']).rows.id).toBe('Apache-2.0');
		expect(kept.termsOf(['gcp_region_year', 'country']).rows.id).toBe('CC-BY-4.0');
	});

	it('are refused where two licences want the result for themselves', () => {
		expect(() => kept.termsOf(['grid_zone_year', 'country', 'shared'])).toThrow(
			'Rows of grid_zone_year (ODbL-1.0) and shared (CC-BY-SA-4.0) cannot be joined'
		);
	});

	it('can be joined in every published figure', async () => {
		for (const figure of await readFigures()) expect(() => catalog.termsOf(figure.tables)).not.toThrow();
	});
});

function byFile(entries: readonly ({ id: string } | { name: string })[]): Record<string, unknown> {
	return Object.fromEntries(
		entries.map((entry) => [`/${'id' in entry ? entry.id : entry.name}.json`, entry])
	);
}
