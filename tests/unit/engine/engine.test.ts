import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../src/lib/engine/database';
import { createEngine, type Engine, type Host } from '../../../src/lib/engine/engine';
import { startNodeHost } from '../../../src/lib/engine/node-host';
import type { EngineStatus } from '../../../src/lib/engine/status';
import { mortalHost } from './mortal-host';

const never = () => new Promise<never>(() => undefined);

let duckdb: Host;
let engine: Engine;
let hosts: number;
let fetched: string[];
let sent: string[];
let states: EngineStatus[];
let mortal: ReturnType<typeof mortalHost>;
const kill = () => mortal.kill();
/** A host of the mortal DuckDB; `hosts` counts them. */
const host = () => (hosts++, mortal.host());
/** Called before each query reaches DuckDB. */
let before: (sql: string) => unknown;

beforeAll(async () => {
	duckdb = await startNodeHost();
	mortal = mortalHost(duckdb, { before: (sql) => before(sql), sent: (what) => sent.push(what) });
});

beforeEach(() => {
	[hosts, fetched, sent, states, before] = [0, [], [], [], () => undefined];
	engine = createEngine({
		host,
		directories: [],
		published: (name) => async () => {
			fetched.push(name);
			const bytes = tableToIPC(tableFromArrays({ x: [1, 2, 3] }), { format: 'stream' }) ?? new Uint8Array();
			return async (database: Database) => {
				await database.insertArrow(name, bytes.slice());
				bytes.fill(0);
			};
		}
	});
	engine.status.subscribe((status) => states.push(status));
});

const ask = (sql: string, tables: string[] = [], signal?: AbortSignal) =>
	engine.query({ sql, params: {}, tables }, signal).then((result) => result.columns.data);

describe('a query with parameters', () => {
	const sums = (table: string, least: number) =>
		engine
			.query({
				sql: `select sum(x) as s from ${table} where x >= $least`,
				params: { least },
				tables: [table]
			})
			.then(({ columns }) => columns.data['s']);
	const planned = () => sent.filter((what) => what.includes('sum(x)')).length;

	test('is planned once for all its values, and anew after a table was made, which would outdate each run', async () => {
		expect([await sums('t', 2), await sums('t', 3)]).toEqual([[5], [3]]);
		expect(planned()).toBe(1);
		expect(await sums('u', 2)).toEqual([5]);
		expect([await sums('t', 2), await sums('t', 3), await sums('u', 3)]).toEqual([[5], [3], [3]]);
		expect(planned()).toBe(3);
		await ask('create table v as select 4 as x');
		expect([await sums('t', 1), await sums('t', 3)]).toEqual([[6], [3]]);
		expect(planned()).toBe(4);
		await ask('select 1 as a');
		await sums('t', 1);
		expect(planned()).toBe(4);
	});
});

describe('DuckDB that ends', () => {
	test('in mid-query is started again, its tables reloaded, the query retried', async () => {
		before = () => hosts === 1 && kill();
		expect(await ask('select sum(x) as s from t', ['t'])).toEqual({ s: [6] });
		expect(fetched).toEqual(['t', 't']);
		expect(states).toEqual(['idle', 'starting', 'ready', 'lost', 'starting', 'ready']);
	});

	test('again during the retry is lost; the next query starts afresh', async () => {
		before = () => hosts < 3 && kill();
		await expect(ask('select 1 as a')).rejects.toMatchObject({ kind: 'engine-lost' });
		expect(hosts).toBe(2);
		expect(await ask('select 2 as a')).toEqual({ a: [2] });
	});

	test('while nobody asks is noticed, and started when asked', async () => {
		await ask('select 1');
		kill();
		await Promise.resolve();
		expect(engine.status.current).toBe('lost');
		expect(await ask('select sum(x) as s from t', ['t'])).toEqual({ s: [6] });
	});

	test('with a WebAssembly trap is replaced', async () => {
		before = () => {
			if (hosts === 1) throw Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
		};
		expect(await ask('select 1 as a')).toEqual({ a: [1] });
		expect(hosts).toBe(2);
	});

	test('while a table is loaded is replaced as well', async () => {
		engine.provide('t', async () => async (database) => {
			if (hosts === 1) throw Object.assign(new Error('out of bounds'), { name: 'RuntimeError' });
			await database.query({ sql: 'create table t as select 1 as x', values: [], prepared: false });
		});
		expect(await ask('from t', ['t'])).toEqual({ x: [1] });
	});

	test('is not blamed for a mistake in the query', async () => {
		await expect(ask('selec 1')).rejects.toMatchObject({ kind: 'sql' });
		expect(hosts).toBe(1);
	});

	test('does not take the queries that wait with it', async () => {
		before = (sql) => hosts === 1 && sql.includes('1 as a') && kill();
		expect(await Promise.all([ask('select 1 as a'), ask('select 2 as b')])).toEqual([{ a: [1] }, { b: [2] }]);
	});
});

test('DuckDB that cannot be started is unavailable, and tried again by the next query', async () => {
	const broken = createEngine({
		host: () => (++hosts === 1 ? Promise.reject(new Error('blocked')) : host()),
		directories: [],
		published: () => never
	});
	const query = { sql: 'select 1 as a', params: {}, tables: [] };
	await expect(broken.start()).rejects.toMatchObject({
		kind: 'engine-unavailable',
		cause: new Error('blocked')
	});
	expect(broken.status.current).toBe('unavailable');
	expect((await broken.query(query)).columns.data).toEqual({ a: [1] });
	expect(broken.status.current).toBe('ready');
});

test('nothing starts before it is asked for, and one start serves all', async () => {
	expect([hosts, states]).toEqual([0, ['idle']]);
	await Promise.all([engine.start(), engine.start(), ask('select 1'), ask('select 2')]);
	expect(hosts).toBe(1);
});

test('a table is fetched once, by whichever queries name it', async () => {
	await Promise.all([ask('select 1', ['t', 'u']), ask('select 2', ['t']), ask('select * from u', ['u'])]);
	expect(fetched.sort()).toEqual(['t', 'u']);
});

test('a provided table takes the place of a published one, and of one provided before', async () => {
	const constant = (value: number) => async () => async (database: Database) => {
		await database.query({
			sql: `create or replace table mine as select ${value} as x`,
			values: [],
			prepared: false
		});
	};
	engine.provide('mine', constant(1));
	expect(await ask('from mine', ['mine'])).toEqual({ x: [1] });
	engine.provide('mine', constant(2));
	expect(await ask('from mine', ['mine'])).toEqual({ x: [2] });
	expect(fetched).toEqual([]);
});

test('a query is prepared once for all values of a type, and once where there is none', async () => {
	for (const a of [1, 2, 'x', 3, null, 'y', null]) {
		const { columns } = await engine.query({ sql: 'select $a as a', params: { a }, tables: [] });
		expect(columns.data.a).toEqual([a]);
	}
	const row = (type: string) =>
		`with "$" as materialized (select $1::${type} as "a") select (select "a" from "$") as a`;
	expect(sent).toEqual([row('double'), row('varchar'), 'select null as a']);
});

test('queries are answered one at a time, in order', async () => {
	const order: string[] = [];
	let busy = 0;
	const work = (name: string, ms: number) =>
		engine.use(async () => {
			expect(++busy).toBe(1);
			await new Promise((resolve) => setTimeout(resolve, ms));
			busy--;
			order.push(name);
		});
	await Promise.all([work('a', 20), work('b', 1), work('c', 5)]);
	expect(order).toEqual(['a', 'b', 'c']);
});

describe('an aborted query', () => {
	test('that has not started is never sent, and the rest go on', async () => {
		const controller = new AbortController();
		let release: () => void = () => undefined;
		const busy = engine.use(() => new Promise<void>((resolve) => (release = resolve)));
		const superseded = ask('select 1 as superseded', ['t'], controller.signal);
		const last = ask('select 2 as a');
		controller.abort('any reason');
		await expect(superseded).rejects.toMatchObject({ name: 'AbortError' });
		await engine.start();
		await Promise.resolve();
		release();
		await busy;
		expect(await last).toEqual({ a: [2] });
		expect(sent).toEqual(['select 2 as a']);
	});

	test('in mid-query is cancelled in DuckDB', async () => {
		const controller = new AbortController();
		await engine.start();
		const sql = 'select count(distinct hash(i)) from range(300000000) t(i)';
		setTimeout(() => controller.abort(), 50);
		await expect(ask(sql, [], controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
		expect(await ask('select 1 as a')).toEqual({ a: [1] });
		expect(sent).toEqual([sql, 'cancel', 'select 1 as a']);
	});

	test('is dropped while DuckDB starts, which goes on', async () => {
		const controller = new AbortController();
		const query = ask('select 1', [], controller.signal);
		controller.abort();
		await expect(query).rejects.toMatchObject({ name: 'AbortError' });
		expect(await ask('select 2 as a')).toEqual({ a: [2] });
		expect(hosts).toBe(1);
	});

	test('that was aborted before is refused without a start', async () => {
		await expect(ask('select 1', [], AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
		expect(hosts).toBe(0);
	});
});

test('a closed engine starts again when asked', async () => {
	await ask('select 1');
	await engine.close();
	expect(engine.status.current).toBe('idle');
	expect(await ask('select sum(x) as s from t', ['t'])).toEqual({ s: [6] });
	expect(hosts).toBe(2);
});
