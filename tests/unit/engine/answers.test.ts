import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { answerKey } from '../../../src/lib/engine/answer-key';
import { decodeAnswers, encodeAnswers, type AnswersFile } from '../../../src/lib/engine/answers';
import { createAnswersConnector } from '../../../src/lib/engine/answers-connector';
import { computeAnswers } from '../../../src/lib/engine/compute-answers';
import type { Columns, Connector, Value } from '../../../src/lib/engine/connector';
import { firstAnswer } from '../../../src/lib/engine/first-answer';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { combinationIndex, combinations } from '../../../src/lib/engine/parameter-space';
import { fromRuns, toRuns } from '../../../src/lib/engine/runs';

const engine = createNodeEngine();
afterAll(() => engine.close());

const asFile = (file: AnswersFile) => JSON.parse(JSON.stringify(file)) as AnswersFile;

function generator(seed: number) {
	const next = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
	const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
	return { next, pick };
}

const CELLS: readonly Value[] = [
	...[0, -0, NaN, Infinity, -Infinity, 0.1, 1e-320, 2 ** 53, -1.7976931348623157e308, 1 / 3],
	...[null, true, false, '', '0', 'null', 'é😀\u2028"\\', '["date","0"]', '\ud800'],
	...[0n, 9007199254740993n, -170141183460469231731687303715884105727n],
	...[new Date(0), new Date('2023-12-02'), new Date(-1), new Date(NaN)]
];

describe('any answers survive the file bit for bit', () => {
	test.each(Array.from({ length: 200 }, (_, i) => i + 1))('seed %i', (seed) => {
		const { next, pick } = generator(seed * 7919);
		const params = {
			year: Array.from({ length: 1 + next(4) }, (_, i) => 2020 + i),
			provider: [null, 'aws', 'gcp', '2020', false].slice(0, 1 + next(5)),
			...(next(2) ? { low: [null] } : {})
		};
		const names = ['a', 'b', '__proto__', '1', 'c'].slice(0, 1 + next(5));
		const answers = new Map<string, Columns>();
		for (const chosen of combinations(params)) {
			const numRows = next(4) ? next(12) : 0;
			const data = names.map((name) => [name, Array.from({ length: numRows }, () => pick(CELLS))] as const);
			if (next(10)) answers.set(answerKey(chosen), { numRows, names, data: Object.fromEntries(data) });
		}
		const kept = decodeAnswers(asFile(encodeAnswers({ figure: 'f', version: '1', params, answers })));
		for (const chosen of combinations(params)) {
			const expected = answers.get(answerKey(chosen)) ?? null;
			const got = kept.get(chosen);
			expect(got).toEqual(expected);
			for (const name of expected?.names ?? []) {
				expect(
					got?.data[name]?.every((v, i) => v instanceof Date || Object.is(v, expected?.data[name]?.[i]))
				).toBe(true);
			}
		}
	});
});

test('rows as runs', () => {
	expect(toRuns([0, 1, 2, 3, 5])).toEqual([1, 4, 2, 1]);
	const { next } = generator(5);
	for (let i = 0; i < 200; i++) {
		const rows = Array.from({ length: next(30) }, () => next(40));
		expect(fromRuns(toRuns(rows))).toEqual(rows);
	}
});

test('a key does not depend on the order of names, and keeps types apart', () => {
	expect(answerKey({ a: 1, b: null })).toBe(answerKey({ b: null, a: 1 }));
	expect(new Set([{ a: 1 }, { a: '1' }, { a: true }, { a: null }, { b: 1 }, {}].map(answerKey)).size).toBe(6);
});

test('combinations count in order, and nothing else has a place', () => {
	const spaces = { year: [2023, 2024], provider: [null, 'aws', 'gcp'] };
	expect([...combinations(spaces)].map((c) => combinationIndex(spaces, c))).toEqual([0, 1, 2, 3, 4, 5]);
	expect([...combinations({})]).toEqual([{}]);
	for (const params of [
		{ year: 2023 },
		{ year: '2023', provider: null },
		{ year: 2025, provider: null },
		{ year: 2023, provider: null, low: null },
		{ year: 2023, region: null },
		{ year: NaN, provider: null }
	]) {
		expect(combinationIndex(spaces, params)).toBe(-1);
	}
});

const REGIONS = `select 'region-' || lpad((i % 160)::varchar, 3, '0') as region, 2021 + i // 160 as year,
	['aws', 'azure', 'gcp'][1 + i % 3] as provider, 'Country ' || (i % 160) // 4 as country, hash(i % 160) % 9000 / 100.0 as lat,
	hash(i) % 800 as gco2e_per_kwh, case when i % 9 > 0 then hash(i + 1) % 1000 / 10.0 end as cfe_pct, i % 7 = 0 as modelled
	from range(800) t(i)`;
const query = {
	sql: `select * exclude (year) from (${REGIONS}) where year = $year and ($provider is null or provider = $provider)
		and ($country is null or country = $country) order by gco2e_per_kwh, region`,
	tables: []
};
const params = {
	year: [2021, 2022, 2023, 2024, 2025],
	provider: [null, 'aws', 'azure', 'gcp'],
	country: [null, ...Array.from({ length: 40 }, (_, i) => `Country ${i}`)]
};

test('the answers of a figure of 160 regions are small, quick to read and equal to the engine', async () => {
	const answers = await computeAnswers(engine, query, params);
	expect(answers.size).toBe(820);
	const text = JSON.stringify(encodeAnswers({ figure: 'regions', version: '1', params, answers }));
	expect(brotliCompressSync(text).length).toBeLessThan(20 * 1024);

	const kept = decodeAnswers(JSON.parse(text) as AnswersFile);
	for (const chosen of combinations(params)) expect(kept.get(chosen)).toEqual(answers.get(answerKey(chosen)));

	const times = params.year.flatMap((year) =>
		Array.from({ length: 20 }, () => {
			const start = performance.now();
			kept.get({ year, provider: null, country: null });
			return performance.now() - start;
		})
	);
	expect(times.sort((a, b) => a - b)[times.length >> 1]).toBeLessThan(1);
});

test('answers whose columns depend on the parameters are refused', () => {
	const columns = (name: string): Columns => ({ numRows: 0, names: [name], data: { [name]: [] } });
	const answers = new Map([
		[answerKey({ a: 1 }), columns('x')],
		[answerKey({ a: 2 }), columns('y')]
	]);
	expect(() => encodeAnswers({ figure: 'f', version: '1', params: { a: [1, 2] }, answers })).toThrow(
		/columns/
	);
});

describe('connectors', () => {
	const one: Columns = { numRows: 1, names: ['x'], data: { x: [1] } };
	const file = encodeAnswers({
		figure: 'f',
		version: '1',
		params: { a: [1] },
		answers: new Map([[answerKey({ a: 1 }), one]])
	});
	const ask = (a: number, figure = 'f') => ({ sql: 'select $a + 1 as x', params: { a }, tables: [], figure });

	test('what the answers hold comes from them, the rest from the engine', async () => {
		const connector = firstAnswer(
			createAnswersConnector(async (figure) => (figure === 'f' ? decodeAnswers(file) : null)),
			engine
		);
		expect(await connector.query(ask(1))).toEqual({ columns: one, answeredBy: 'answers' });
		expect(await connector.query(ask(2))).toMatchObject({
			columns: { data: { x: [3] } },
			answeredBy: 'engine'
		});
		expect((await connector.query(ask(1, 'other'))).answeredBy).toBe('engine');
		const { sql, params, tables } = ask(1);
		expect((await connector.query({ sql, params, tables })).answeredBy).toBe('engine');
	});

	test('a file is fetched once, and again some time after it could not be', async () => {
		let calls = 0;
		let now = 5_000;
		vi.spyOn(performance, 'now').mockImplementation(() => now);
		const answers = createAnswersConnector(async () => {
			if (++calls === 1) throw new Error('offline');
			return decodeAnswers(file);
		});
		expect(await answers.query(ask(1))).toBeNull();
		expect(await answers.query(ask(1))).toBeNull();
		expect(calls).toBe(1);
		now += 16_000;
		await Promise.all([answers.prefetch('f'), answers.query(ask(1)), answers.query(ask(2))]);
		expect((await answers.query(ask(1)))?.columns).toEqual(one);
		expect(calls).toBe(2);
		vi.restoreAllMocks();
	});

	test('an aborted query reaches nobody', async () => {
		let asked = 0;
		const silent: Connector = { query: () => Promise.reject(new Error(String(++asked))) };
		const waiting = createAnswersConnector(() => new Promise(() => undefined));
		const controller = new AbortController();
		const query = firstAnswer(waiting, silent).query(ask(1), controller.signal);
		controller.abort();
		await expect(query).rejects.toMatchObject({ name: 'AbortError' });
		expect(asked).toBe(0);
	});
});
