import { expect, test } from 'vitest';
import { fetchImportTexts } from '../../../src/lib/workspace/import/texts';
import { rejectsFile } from '../../../src/lib/workspace/reader/rejects-file';
import { tableName } from '../../../src/lib/workspace/desk/table-name';
import { csvLine } from '../../../src/lib/workspace/take-out/csv';

test('a line of CSV keeps its cells apart and runs as no formula', () => {
	expect(csvLine(['a,"b"', '=cmd()', '+1', -1, null, 2n ** 60n, new Date(0), 'x\ny'])).toBe(
		`"a,""b""",'=cmd(),'+1,-1,,1152921504606846976,1970-01-01,"x\ny"\r\n`
	);
});

test('the file of rejected lines has every one, with its reason in the language of the page', async () => {
	await fetchImportTexts('fr');
	const reject = {
		line: 7,
		column: 'w',
		reason: 'not-a-number',
		detail: 'x',
		raw: '=1;x',
		cut: false
	} as const;
	const file = rejectsFile(
		Array.from({ length: 30_000 }, () => ({ ...reject, loaded: false })),
		'fr'
	);
	const lines = (await file?.text())?.split('\r\n') ?? [];
	expect(lines).toHaveLength(30_002);
	expect(lines[1]).toContain(`7,w,"«\u00a0x\u00a0» n’est pas un nombre`);
	expect(lines[1]).toContain(`,'=1;x,`);
	expect(rejectsFile([], 'en')).toBeNull();
});

test.each([
	['Émissions 2024 (v2).csv.gz', [], 'emissions_2024_v2'],
	['2024.csv', [], 't_2024'],
	['.csv', [], 'table_1'],
	['country.tsv', ['Country'], 'country_2'],
	['a"; drop table b.csv', ['a_drop_table_b', 'a_drop_table_b_2'], 'a_drop_table_b_3'],
	['消費.csv', [], '消費']
])('a file %s becomes a table with a plain name of its own', (file, taken, name) => {
	expect(tableName(file, taken)).toBe(name);
});
