import { describe, expect, it } from 'vitest';
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
	credit: 'Somebody',
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
