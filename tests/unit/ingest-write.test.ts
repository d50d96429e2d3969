import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { readCatalog } from '../../scripts/build/registry';

const catalog = readCatalog();

test.each(catalog.tables.map((table) => [table.name, table] as const))(
	'no number of %s is written so long that a reader takes it for a text',
	(name, table) => {
		const rows = csvParse(readFileSync(`data/${name}.csv`, 'utf8'));
		const long = table.columns
			.filter(({ type }) => type === 'number')
			.flatMap((column) =>
				rows.map((row) => row[column.name] ?? '').filter((cell) => /^-?\d{17,}$/.test(cell))
			);
		expect(long).toEqual([]);
	}
);
