import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { summarise } from '../../../src/lib/workspace/ask/summary';

const engine = createNodeEngine();
const ask = async (sql: string) => (await engine.query({ sql, params: {}, tables: [] })).columns;
const of = (name: string, type: string) => summarise({ name, type }, 'mine', ask);
const sum = (counts: Float64Array) => counts.reduce((a, b) => a + b, 0);

beforeAll(() =>
	ask(`CREATE TABLE mine AS SELECT
		CASE i % 4 WHEN 0 THEN NULL WHEN 1 THEN 'nan'::DOUBLE ELSE i::DOUBLE END AS n,
		TIMESTAMP '2024-01-01' + INTERVAL 1 HOUR * i AS at,
		CASE WHEN i % 10 = 0 THEN NULL ELSE '<b>' || (i % 3) END AS t,
		[i] AS list, NULL::INTEGER AS none
		FROM range(1000) r(i)`)
);
afterAll(() => engine.close());

test('a number: what is empty, the ends, mean and quartiles of what is finite, every row in a bin', async () => {
	const { facts, rows, empty, spread, counts } = await of('n', 'DOUBLE');
	expect([rows, empty, facts.min, facts.max]).toEqual([1000, 250, 2, 999]);
	expect(spread?.mean).toBe(500.5);
	expect(spread?.quartiles.map(Math.round)).toEqual([251, 501, 750]);
	expect(sum(counts)).toBe(1000);
	expect(counts.at(-1)).toBe(500);
});

test('times, texts, lists and columns without any value', async () => {
	const at = await of('at', 'TIMESTAMP');
	expect(new Date(at.spread?.quartiles[1] ?? 0).toISOString()).toBe('2024-01-21T19:30:00.000Z');
	const t = await of('t', 'VARCHAR');
	expect(t).toMatchObject({ empty: 100, spread: null, binning: { kind: 'group' } });
	expect([...t.counts]).toEqual([300, 300, 300, 100]);
	expect((await of('list', 'BIGINT[]')).empty).toBe(0);
	expect(await of('none', 'INTEGER')).toMatchObject({ empty: 1000, spread: null, binning: null });
});
