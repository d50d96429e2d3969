import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Value } from '../../../src/lib/engine/connector';
import { createNodeEngine, type NodeEngine } from '../../../src/lib/engine/node';

let engine: NodeEngine;
beforeAll(async () => {
	engine = createNodeEngine();
	await engine.start();
});
afterAll(() => engine.close());

/** The same query by both ways DuckDB gives a result: in steps, and prepared. */
async function columnsOf(sql: string) {
	const { columns } = await engine.query({ sql, params: {}, tables: [] });
	const prepared = await engine.query({ sql: `${sql} -- prepared\nlimit $n`, params: { n: 10 }, tables: [] });
	expect(prepared.columns).toEqual(columns);
	return columns;
}

test.each<[string, Value]>([
	['1.234::decimal(18,3)', 1.234],
	['-0.5::decimal(9,1)', -0.5],
	['0.1::decimal(4,2)', 0.1],
	["'-123456789012345678901234.5678'::decimal(38,4)", Number('-123456789012345678901234.5678')],
	["'9007199254740993.1'::decimal(38,1)", Number('9007199254740993.1')],
	["'0.00000000000000000000000000000000000001'::decimal(38,38)", 1e-38],
	['(select sum(i) from (values (1), (2)) t(i))', 3],
	['(select count(*) from (values (1), (2)) t(i))', 2],
	['9007199254740991::bigint', 9007199254740991],
	['9007199254740993::bigint', 9007199254740993n],
	['-9007199254740993::bigint', -9007199254740993n],
	['18446744073709551615::ubigint', 18446744073709551615n],
	['170141183460469231731687303715884105727::hugeint', 170141183460469231731687303715884105727n],
	['255::utinyint', 255],
	['(-128)::tinyint', -128],
	['0.1::double', 0.1],
	["'nan'::double", NaN],
	["'-infinity'::double", -Infinity],
	["date '2023-12-02'", new Date('2023-12-02T00:00:00Z')],
	["date '1900-01-01'", new Date('1900-01-01T00:00:00Z')],
	["date 'infinity'", 'infinity'],
	["timestamp '2023-12-02 01:02:03.456789'", new Date('2023-12-02T01:02:03.456Z')],
	["timestamptz '2023-12-02 01:02:03+00'", new Date('2023-12-02T01:02:03Z')],
	["timestamp_s '1969-12-31 23:59:59'", new Date(-1000)],
	['true', true],
	["'Électricité'", 'Électricité'],
	["''", ''],
	["'a'::enum('a', 'b')", 'a'],
	["'2f7b3b1e-0000-4000-8000-000000000000'::uuid", '2f7b3b1e-0000-4000-8000-000000000000'],
	["time '01:02:03.5'", '01:02:03.5'],
	["interval '1 year 2 days 3 seconds'", 'P12M2DT3S'],
	["'\\x00\\xFF'::blob", '00ff'],
	['[1, 2, null]', '[1,2,null]'],
	["{'a': 9007199254740993, 'b': ['x']}", '{"a":"9007199254740993","b":["x"]}'],
	['null', null],
	['null::decimal(18,3)', null],
	['null::date', null],
	['null::hugeint', null]
])('%s', async (expression, expected) => {
	const columns = await columnsOf(`select ${expression} as x`);
	expect(columns.data.x).toEqual([expected]);
});

test('texts of any letters, empty and missing ones, in more rows than come at once', async () => {
	const sql =
		"select case i % 6 when 0 then null when 1 then '' when 2 then 'é' || i when 3 then '🌍' || i when 4 then '\ufeff€' else 'a' || i end as t, 'x' || i as u from range(5000) r(i) order by i";
	const { data } = (await engine.query({ sql, params: {}, tables: [] })).columns;
	const expected = (i: number) => [null, '', `é${i}`, `🌍${i}`, '\ufeff€', `a${i}`][i % 6];
	expect(data).toEqual({
		t: Array.from({ length: 5000 }, (_, i) => expected(i)),
		u: Array.from({ length: 5000 }, (_, i) => `x${i}`)
	});
});

test('nulls among values', async () => {
	const { data } = await columnsOf('select * from (values (1, null), (null, 0.25)) t(a, b)');
	expect(data).toEqual({ a: [1, null], b: [null, 0.25] });
});

test('an empty result keeps its column names', async () => {
	expect(await columnsOf("select 1 as a, 'x' as b where false")).toEqual({
		numRows: 0,
		names: ['a', 'b'],
		data: { a: [], b: [] }
	});
});

test('columns of one name stay apart, in their order', async () => {
	const columns = await columnsOf('select 1 as a, 2 as a, 3 as a_1, 4 as "2", 5 as "1", 6 as "__proto__"');
	expect(columns.names).toEqual(['a', 'a_1', 'a_1_1', '2', '1', '__proto__']);
	expect(columns.names.map((name) => columns.data[name]?.[0])).toEqual([1, 2, 3, 4, 5, 6]);
});

test('results of many batches', async () => {
	const { columns } = await engine.query({
		sql: 'select i, i % 7 = 0 as s from range(10000) t(i)',
		params: {},
		tables: []
	});
	expect(columns.numRows).toBe(10000);
	expect(columns.data.i?.at(-1)).toBe(9999);
	expect(columns.data.s?.filter(Boolean)).toHaveLength(1429);
});
