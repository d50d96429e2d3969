import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dictionary, int32, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../../src/lib/engine/database';
import type { Host } from '../../../src/lib/engine/engine';
import { createNodeEngine, type NodeEngine } from '../../../src/lib/engine/node';
import { startNodeHost } from '../../../src/lib/engine/node-host';

const ipc = (format: 'stream' | 'file', values: (string | null)[]) => {
	const table = tableFromArrays(
		{ name: values, n: values.map((_, i) => i) },
		{ types: { name: dictionary(utf8()), n: int32() } }
	);
	return tableToIPC(table, { format }) ?? new Uint8Array();
};

const directory = mkdtempSync(join(tmpdir(), 'tables-'));
let engine: NodeEngine;

const rows = async (sql: string, tables: string[] = [], params = {}) =>
	(await engine.query({ sql, params, tables })).columns.data;

beforeAll(async () => {
	writeFileSync(join(directory, 'streamed.arrow'), ipc('stream', ['a', null, 'b', 'a']));
	writeFileSync(join(directory, 'filed.arrow'), ipc('file', ['é', null]));
	writeFileSync(join(directory, 'page.arrow'), '<!doctype html><title>Not found</title>');
	writeFileSync(join(directory, 'cut.arrow'), ipc('stream', ['a', 'b']).slice(0, -40));
	writeFileSync(join(directory, 'numbers.csv'), 'a,b\n1,2\n');
	engine = createNodeEngine({ tables: directory, files: [directory] });
	await engine.start();
});
afterAll(() => engine.close());

describe('tables', () => {
	test('are loaded when a query names them, texts from their dictionary', async () => {
		expect(await rows('select * from streamed', ['streamed'])).toEqual({
			name: ['a', null, 'b', 'a'],
			n: [0, 1, 2, 3]
		});
		expect((await rows('select typeof(name) as t from streamed limit 1', ['streamed'])).t).toEqual([
			'VARCHAR'
		]);
	});

	test('are read in the Arrow file format as well', async () => {
		expect((await rows('select name from filed', ['filed'])).name).toEqual(['é', null]);
	});

	test.each(['missing', 'page', 'cut'])(
		'that are %s are said to be unavailable, and harm no other',
		async (name) => {
			await expect(rows('select 1', [name])).rejects.toMatchObject({ kind: 'table-unavailable' });
			await engine.loadArrow(`after_${name}`, ipc('stream', ['ok']));
			expect((await rows(`select name from after_${name}`)).name).toEqual(['ok']);
		}
	);

	test('that were unavailable are tried again', async () => {
		await expect(rows('select 1', ['late'])).rejects.toMatchObject({ kind: 'table-unavailable' });
		writeFileSync(join(directory, 'late.arrow'), ipc('stream', ['now']));
		expect((await rows('select name from late', ['late'])).name).toEqual(['now']);
	});

	test('have any name', async () => {
		await engine.loadArrow('my "own" table', ipc('stream', ['x']));
		expect((await rows('select name from "my ""own"" table"')).name).toEqual(['x']);
	});
});

describe('parameters', () => {
	const sql = `select count(*)::int as n from streamed where ($name is null or name = $name) and n >= $from`;

	test('a kept statement takes values of other types', async () => {
		for (const [name, from, expected] of [
			[null, 0, 4],
			['a', 0, 2],
			[null, 2, 2],
			['a', 2.5, 1]
		] as const) {
			expect((await rows(sql, ['streamed'], { name, from })).n).toEqual([expected]);
		}
	});

	test('keep their type: a text is not taken for a number', async () => {
		await expect(rows(sql, ['streamed'], { name: null, from: '3' })).rejects.toMatchObject({ kind: 'sql' });
		const types = 'select typeof($a) as a, typeof($b) as b, typeof($c) as c';
		expect(await rows(types, [], { a: 1, b: 'x', c: true })).toEqual({
			a: ['DOUBLE'],
			b: ['VARCHAR'],
			c: ['BOOLEAN']
		});
	});

	test('are bound, not pasted', async () => {
		const hostile = `'; drop table streamed; -- "\u0000é😀`;
		expect(await rows('select $t as t, $b as b', [], { t: hostile, b: true })).toEqual({
			t: [hostile],
			b: [true]
		});
	});

	test('more statements than are kept still answer', async () => {
		for (let i = 0; i < 150; i++)
			expect((await rows(`select $a + ${i} as x`, [], { a: 1 })).x).toEqual([i + 1]);
	});

	test('are refused with the names of the query, before DuckDB sees it', async () => {
		await expect(rows('select $a', [], {})).rejects.toMatchObject({ kind: 'sql', sql: 'select $a' });
	});
});

describe('errors', () => {
	test.each([
		['selec 1', 0],
		['select 1,\n  nope\nfrom streamed', 12],
		[`select '${'é'.repeat(200)}', nope from streamed`, 211]
	])('point at the place in %s', async (sql, position) => {
		await expect(rows(sql, ['streamed'])).rejects.toMatchObject({ kind: 'sql', sql, position });
	});

	test('keep their cause and read as a sentence', async () => {
		const error = await rows('selec 1').catch((e: unknown) => e);
		expect(error).toMatchObject({ name: 'QueryError', cause: expect.any(Error) });
		expect((error as Error).message).toMatch(/^Parser Error: syntax error at or near "selec"/);
	});
});

describe('SQL stays inside', () => {
	// Without the setting, the query on time zones never ends, and no timeout ends it.
	beforeAll(async () => {
		expect(await rows("select current_setting('enable_external_access') as e")).toEqual({ e: [false] });
	});

	test.each([
		["select timezone('Asia/Kolkata', now())"],
		['select current_date'],
		["select * from read_csv('/etc/hostname')"],
		["select * from read_csv('http://127.0.0.1:9/x.csv')"],
		["select * from read_parquet('http://127.0.0.1:9/x.parquet')"],
		["select * from read_json('x.json')"],
		['install icu; load icu'],
		['load icu'],
		["copy (select 1) to '/tmp/out.csv'"],
		["attach 'https://example.org/x.db'"],
		['set enable_external_access = true'],
		["set allowed_directories = ['/']"]
	])('%s is refused at once', async (sql) => {
		const start = performance.now();
		await expect(rows(sql)).rejects.toMatchObject({ kind: 'sql' });
		expect(performance.now() - start).toBeLessThan(1000);
	});

	test('files of the directories given are readable', async () => {
		expect(await rows(`select * from read_csv('${directory}/numbers.csv')`)).toEqual({ a: [1], b: [2] });
	});
});

test('an aborted query is not sent, and one in mid-query stops', async () => {
	const controller = new AbortController();
	const slow = engine.query(
		{ sql: 'select count(distinct hash(i)) from range(300000000) t(i)', params: {}, tables: [] },
		controller.signal
	);
	const waiting = engine.query(
		{ sql: 'create table sent as select 1', params: {}, tables: [] },
		controller.signal
	);
	setTimeout(() => controller.abort(new Error('superseded')), 50);
	await expect(slow).rejects.toMatchObject({ name: 'AbortError' });
	await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
	expect((await rows("select count(*)::int as n from duckdb_tables() where table_name = 'sent'")).n).toEqual([
		0
	]);
});

test('DuckDB pauses often enough that a query which gives way to another holds it up for a moment only', async () => {
	const host = await startNodeHost();
	const given: object[] = [];
	const open = (config: object) => given.push(config);
	await Database.open(Object.assign(Object.create(host.bindings), { open }) as Host['bindings'], []).catch(
		() => undefined
	);
	expect(given).toEqual([{ query: { queryPollingInterval: 10 } }]);
});

test('a process that used the engine ends by itself', () => {
	const script = `
		import { createNodeEngine } from './src/lib/engine/node.ts';
		const engine = createNodeEngine();
		console.log((await engine.query({ sql: 'select $a + 1 as x', params: { a: 1 }, tables: [] })).columns.data.x);`;
	const tsx = createRequire(import.meta.url).resolve('tsx');
	const out = execFileSync(process.execPath, ['--import', tsx, '--input-type=module', '-e', script], {
		timeout: 20_000
	});
	expect(String(out).trim()).toBe('[ 2 ]');
});
