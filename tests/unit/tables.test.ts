import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readParquet } from 'parquet-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../scripts/build/registry';
import { buildTables } from '../../scripts/build/tables';
import type { Column, Table } from '../../src/lib/catalog/schema';
import { toRows, type Row } from '../../src/lib/engine/connector';
import { createNodeEngine, type NodeEngine } from '../../src/lib/engine/node';

const SQL_TYPES: Readonly<Record<Column['type'], string>> = {
	text: 'VARCHAR',
	integer: 'INTEGER',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
	date: 'DATE'
};

const { tables } = readCatalog();
const out = mkdtempSync(join(tmpdir(), 'tables-'));
let engine: NodeEngine;

beforeAll(async () => {
	await buildTables(out);
	engine = createNodeEngine({ tables: out, files: [out] });
});
afterAll(() => {
	engine.close();
	rmSync(out, { recursive: true });
});

async function rowsOf(sql: string, names: readonly string[] = []): Promise<Row[]> {
	const { columns } = await engine.query({ sql, params: {}, tables: names });
	return toRows(columns);
}

function readCsv({ name, columns }: Table): string {
	const types = columns.map((column) => `'${column.name}': '${SQL_TYPES[column.type]}'`).join(', ');
	return `from read_csv('${join(out, name)}.csv', header = true, columns = {${types}})`;
}

describe.each(tables)('the files of $name', (table) => {
	it('hold the same rows', async () => {
		const arrow = await rowsOf(`from ${table.name}`, [table.name]);
		expect(arrow.length).toBeGreaterThan(0);
		expect(await rowsOf(readCsv(table))).toEqual(arrow);

		const parquet = readParquet(readFileSync(join(out, `${table.name}.parquet`)));
		await engine.loadArrow(`${table.name}_parquet`, parquet.intoIPCStream());
		expect(await rowsOf(`from ${table.name}_parquet`)).toEqual(arrow);
	});

	it('have the types of the description', async () => {
		const columns = await rowsOf(`select column_name, column_type from (describe ${table.name})`, [
			table.name
		]);
		expect(columns).toEqual(
			table.columns.map(({ name, type }) => ({ column_name: name, column_type: SQL_TYPES[type] }))
		);
	});
});

describe('a file', () => {
	it('is at the address that names its bytes too', () => {
		const folders = readdirSync(out).filter((name) => /^[0-9a-f]{8}$/.test(name));
		const files = folders.flatMap((folder) =>
			readdirSync(join(out, folder)).map((file) => {
				const bytes = readFileSync(join(out, folder, file));
				expect(createHash('sha256').update(bytes).digest('hex')).toMatch(new RegExp(`^${folder}`));
				expect(bytes.equals(readFileSync(join(out, file)))).toBe(true);
				return file;
			})
		);
		expect(files.sort()).toEqual(
			tables.flatMap(({ name }) => [`${name}.arrow`, `${name}.csv`, `${name}.parquet`]).sort()
		);
	});
});

describe('buildTables', () => {
	it('leaves no file of bytes that are no more', async () => {
		mkdirSync(join(out, '00000000'));
		writeFileSync(join(out, '00000000', 'country.csv'), 'old');
		await buildTables(out);
		expect(existsSync(join(out, '00000000'))).toBe(false);
	});

	it('writes nothing when nothing changed', async () => {
		expect(await buildTables(out)).toEqual([]);
	});
});
