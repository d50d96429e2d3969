import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { importFile } from '../../../src/lib/workspace/import/import';
import type { Progress } from '../../../src/lib/workspace/import/report';

const engine = createNodeEngine();
const ask = async (sql: string) => (await engine.query({ sql, params: {}, tables: [] })).columns.data;
const rows = 300_000;
const large = new Blob(['n,w\n', ...Array.from({ length: rows }, (_, i) => `${i},${i % 100}.5\n`)]);

beforeAll(async () => {
	await importFile(engine, new Blob(['a\n1\n2\n']), 'mine');
});
afterAll(() => engine.close());

test('progress tells bytes and rows up to the end', async () => {
	const told: Progress[] = [];
	await importFile(engine, large, 'large', {}, { onProgress: (progress) => told.push(progress) });
	expect(told.length).toBeGreaterThan(1);
	expect(told.at(-1)).toEqual({ bytes: large.size, size: large.size, rows, pass: 1 });
	expect(told.map((progress) => progress.rows)).toEqual(
		told.map((progress) => progress.rows).sort((a, b) => a - b)
	);
	expect(await ask('select count(*)::int as n, sum(n)::double as s from large')).toEqual({
		n: [rows],
		s: [(rows * (rows - 1)) / 2]
	});
});

test('an aborted import leaves the table of that name as it was, and nothing behind', async () => {
	const controller = new AbortController();
	const importing = importFile(
		engine,
		large,
		'mine',
		{},
		{ signal: controller.signal, onProgress: () => controller.abort() }
	);
	await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
	expect(await ask('select * from mine')).toEqual({ a: [1, 2] });
	expect((await ask('select table_name as t from duckdb_tables() order by t')).t).toEqual(['large', 'mine']);
});

test('a file that is no table leaves it too', async () => {
	expect(await importFile(engine, new Blob(['<html></html>']), 'mine')).toEqual({
		kind: 'not-a-table',
		what: 'html'
	});
	expect(await ask('select * from mine')).toEqual({ a: [1, 2] });
});

test('the same file twice is the same table, under a name of any kind', async () => {
	const name = 'my "own"; table';
	for (let i = 0; i < 2; i++) await importFile(engine, new Blob(['a,b\n1,x\n']), name);
	expect(await ask('select * from "my ""own""; table"')).toEqual({ a: [1], b: ['x'] });
});

test('the options of a report give the same report', async () => {
	const file = new Blob(['d;v\n01/02/2024;1.234\n03/04/2024;2.345\n']);
	const first = await importFile(engine, file, 'again');
	if (first.kind !== 'table') throw new Error(first.what);
	expect(await importFile(engine, file, 'again', first.report.options)).toEqual(first);
	let { options } = first.report;
	for (const code of ['date-order', 'decimal-mark']) {
		const result = await importFile(engine, file, 'again', options);
		const question =
			result.kind === 'table' ? result.report.questions.find((one) => one.code === code) : undefined;
		options = question?.answers[0]?.options ?? {};
	}
	expect(await importFile(engine, file, 'again', options)).toMatchObject({
		report: {
			questions: [],
			columns: [
				{ type: 'date', order: 'dmy' },
				{ type: 'number', decimal: '.' }
			]
		}
	});
});

test.each(['stream', 'file'] as const)('Arrow as a %s keeps its types', async (format) => {
	const bytes =
		tableToIPC(tableFromArrays({ n: [1.5, 2.5], t: ['a', null] }), { format }) ?? new Uint8Array();
	const result = await importFile(engine, new Blob([new Uint8Array(bytes)]), 'arrow');
	expect(result).toMatchObject({
		kind: 'table',
		report: {
			format: 'arrow',
			rowsRead: 2,
			rowsLoaded: 2,
			columns: [
				{ name: 'n', type: 'number' },
				{ name: 't', type: 'text', nulls: 1 }
			]
		}
	});
});

test('ends of Arrow columns are said as the table has them, with the note on UTC', async () => {
	const sql = `SELECT 1234567.123456789::DECIMAL(18, 9) AS price, '2025-01-01 10:00:00.123456'::TIMESTAMP AS at,
		'2025-06-01 10:00:00+02'::TIMESTAMPTZ AS zoned, [1, 2] AS list UNION ALL SELECT 2::DECIMAL(18, 9), NULL, NULL, NULL`;
	const bytes = await engine.use((database) => database.query({ sql, values: [], prepared: false }));
	const end = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 0]);
	const parts = Array.isArray(bytes) ? [...bytes, end] : [bytes];
	const result = await importFile(engine, new Blob(parts as Uint8Array<ArrayBuffer>[]), 'exact');
	if (result.kind !== 'table') throw new Error(result.what);
	expect(result.report.columns.map(({ sqlType, max }) => [sqlType, max])).toEqual([
		['DECIMAL(18,9)', '1234567.123456789'],
		['TIMESTAMP', '2025-01-01 10:00:00.123456'],
		['TIMESTAMP WITH TIME ZONE', '2025-06-01 08:00:00+00'],
		['INTEGER[]', '[1, 2]']
	]);
	expect(result.report.notes.map(({ code, column }) => [code, column])).toEqual([['utc', 'zoned']]);
});

test('each mark between thousands is said, where a column has several', async () => {
	const text = 'jour\tkWh\n13/02/2025\t1 234,5\n14/02/2025\t2,25\n15/02/2025\t1.234,75\n';
	const result = await importFile(engine, new Blob([text]), 'pasted');
	if (result.kind !== 'table') throw new Error(result.what);
	expect(result.report.columns[1]).toMatchObject({ type: 'number', decimal: ',', max: 1234.75 });
	expect(result.report.notes.filter(({ code }) => code === 'grouped').map(({ detail }) => detail)).toEqual([
		' ',
		'.'
	]);
});

test('rows in order of their energy, or a few runs of one project, are no counter', async () => {
	const notes = async (text: string) => {
		const result = await importFile(engine, new Blob([text]), 'runs');
		return result.kind === 'table' ? result.report.notes.map(({ code, column }) => `${code} ${column}`) : [];
	};
	const sorted = Array.from({ length: 40 }, (_, i) => `m${i},${i * 1.5}\n`).join('');
	expect(await notes(`model,energy_kwh\n${sorted}`)).not.toContain('cumulative energy_kwh');
	const runs = Array.from(
		{ length: 14 },
		(_, i) => `2024-01-${10 + i},p${i >> 1},${(i % 2) + 0.1 * (i % 5)}\n`
	);
	expect(await notes(`timestamp,project,energy_consumed\n${runs.join('')}`)).not.toContain(
		'cumulative energy_consumed'
	);
	const meter = Array.from({ length: 40 }, (_, i) => `2024-01-01 00:${10 + i},${i * 1.5}\n`).join('');
	expect(await notes(`time,energy_kwh\n${meter}`)).toContain('cumulative energy_kwh');
});
