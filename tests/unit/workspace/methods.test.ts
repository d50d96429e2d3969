import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createNodeEngine } from '../../../src/lib/engine/node';
import type { Desk } from '../../../src/lib/workspace/desk/desk.svelte';
import type { DeskTable } from '../../../src/lib/workspace/desk/desk-table';
import { importFile } from '../../../src/lib/workspace/import/import';
import { fetchImportTexts } from '../../../src/lib/workspace/import/texts';
import { gatherMethods } from '../../../src/lib/workspace/methods/gather';
import { methodsText } from '../../../src/lib/workspace/methods/methods';

const engine = createNodeEngine();
const query: Desk['query'] = async (sql) => (await engine.query({ sql, params: {}, tables: [] })).columns;

beforeAll(() => {
	vi.stubGlobal('fetch', () =>
		Promise.resolve(
			Response.json({
				version: '2026-01-02-0123abcd',
				resources: ['grid_country_year', 'country'].map((name) => ({
					name,
					sources: [{ title: 'Ember', path: 'https://ember-energy.org' }],
					licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org' }]
				}))
			})
		)
	);
});
afterAll(() => {
	vi.unstubAllGlobals();
	return engine.close();
});

test('the text for a methods section says files with hash and account, tables with version, engine and SQL', async () => {
	const file = new Blob(['iso3;kwh\nIND;1,5\nFRA;2,5\nbroken\n']);
	const result = await importFile(engine, file, 'usage');
	if (result.kind !== 'table') throw new Error(result.what);
	const options = { ...result.report.options, demands: { kwh: { required: true, range: [0, 10] as const } } };
	const report = { ...result.report, options };
	const table = { name: 'usage', file, fileName: 'usage.csv', report, faults: 1 } as unknown as DeskTable;
	await Promise.all([fetchImportTexts('en'), fetchImportTexts('fr')]);
	const reference = [{ name: 'grid_country_year', title: { en: 'Grids', fr: 'Réseaux' }, columns: [] }];
	const desk = { query, tables: [table, { ...table, name: 'other' }], reference } as unknown as Desk;
	const sql = 'select * from usage join grid_country_year using (iso3)';
	const kind = {
		title: { en: 'Power log', fr: 'Relevé de puissance' },
		mapping: [['power_w', 'kwh']] as const,
		said: [{ en: 'Said.', fr: 'Dit.' }],
		notes: []
	};
	const methods = await gatherMethods(desk, sql, kind, 'https://example.org/workspace');
	const text = methodsText(methods, 'en');
	expect(methods.engine).toMatch(/^v\d+\.\d+\.\d+$/);
	// sha256sum of the file
	expect(text).toContain('SHA-256 674faf0b1ce892d669e1bafd8f655245fac9fc3644166cbbdc947d4ec6c08351');
	expect(text).toContain('usage.csv (32 bytes;');
	expect(text).toContain('Read as UTF-8, delimiter semicolon, names in line 1, decimal mark: comma.');
	expect(text).toContain('3 rows read = 2 loaded + 1 rejected. Columns: iso3 VARCHAR, kwh DOUBLE.');
	expect(text).toContain(
		'\n  - Rejected: 1. A single cell where rows have several: a note, not a row. First in line 4.\n  - Rows were rejected unless: kwh is not empty and kwh is from 0 to 10.'
	);
	expect(text).toContain('## Tables of Empreinte, version 2026-01-02-0123abcd');
	expect(text).toContain('- `grid_country_year`: Grids. Sources: Ember. Licence: CC-BY-4.0.');
	expect(text).toContain('- Columns: power_w = kwh.\n- Said.');
	expect(text).toContain(`\`\`\`sql\n${sql}\n\`\`\``);
	expect(text).not.toMatch(/other|`country`|FRA/);
	const french = methodsText(methods, 'fr');
	expect(french).toContain('3 lignes lues = 2 chargées + 1 rejetées.');
	expect(french).toContain('`grid_country_year`\u00a0: Réseaux.');
});
