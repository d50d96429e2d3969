import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, FORMATS, type Format, PINNED } from '../../src/lib/catalog/format';
import type { Table } from '../../src/lib/catalog/schema';
import { checkRows } from '../check/rows';
import { toArrow } from './arrow';
import { toParquet } from './parquet';
import { pinFiles } from './pinned';
import { readCatalog } from './registry';
import { step } from './step';

const CODE = [
	'scripts/build/arrow.ts',
	'scripts/build/parquet.ts',
	'scripts/build/tables.ts',
	'scripts/check/rows.ts',
	'src/lib/catalog',
	'package-lock.json'
];
const SHOWN_ERRORS = 20;

/**
 * Checks every table's rows and writes it as `<out>/<table>.arrow`, `.csv` and `.parquet`, which hold the same rows,
 * each at the address that names its bytes too; files of tables that are no more are removed. Tables that did not change are left alone.
 * @returns the names of the tables written.
 * @throws Error listing the cells that do not fit their description, or naming a CSV that has none.
 */
export async function buildTables(out = 'static/tables', data = 'data'): Promise<string[]> {
	const { tables } = readCatalog(data);
	refuseUndescribed(data, tables);
	mkdirSync(out, { recursive: true });
	removeStrangers(out, tables);

	const written: string[] = [];
	for (const table of tables) {
		const csv = join(data, `${table.name}.csv`);
		const target = (format: Format) => join(out, fileName(table.name, format));
		const inputs = [csv, join(data, `${table.name}.json`), ...CODE];
		const done = await step({ name: target('arrow'), inputs, outputs: FORMATS.map(target) }, () => {
			const { rows, faults } = checkRows(table, readFileSync(csv, 'utf8'));
			if (faults.length) throw new Error(summary(faults.map(({ message }) => message)));
			writeFileSync(target('arrow'), toArrow(table, rows, 'dictionary'));
			writeFileSync(target('parquet'), toParquet(toArrow(table, rows, 'plain')));
			copyFileSync(csv, target('csv'));
		});
		if (done) written.push(table.name);
	}
	pinFiles(
		out,
		tables.map(({ name }) => name)
	);
	return written;
}

function refuseUndescribed(data: string, tables: readonly Table[]): void {
	const described = new Set(tables.map(({ name }) => `${name}.csv`));
	const stranger = readdirSync(data).find((file) => file.endsWith('.csv') && !described.has(file));
	if (stranger) throw new Error(`${join(data, stranger)} has no description beside it.`);
}

function removeStrangers(out: string, tables: readonly Table[]): void {
	const expected = new Set(tables.flatMap(({ name }) => FORMATS.map((format) => fileName(name, format))));
	for (const file of readdirSync(out))
		if (!expected.has(file) && !PINNED.test(file)) rmSync(join(out, file), { recursive: true });
}

function summary(errors: readonly string[]): string {
	const more = errors.length - SHOWN_ERRORS;
	return [...errors.slice(0, SHOWN_ERRORS), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}
