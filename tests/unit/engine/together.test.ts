import { describe, expect, it } from 'vitest';
import type { Connector, Query, Result } from '../../../src/lib/engine/connector';
import { together } from '../../../src/lib/engine/together';

const result: Result = { columns: { numRows: 0, names: [], data: {} }, answeredBy: 'engine' };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ask = (sql: string): Query => ({ sql, params: {}, tables: [] });

/** Answers after as many milliseconds as the SQL says; a negative number fails. */
const slow: Connector = {
	async query({ sql }) {
		await wait(Math.abs(Number(sql)));
		if (Number(sql) < 0) throw new Error(sql);
		return result;
	}
};

describe('queries asked together', () => {
	it('are answered together', async () => {
		const order: string[] = [];
		const connector = together(slow);
		const asked = ['1', '15'].map((sql) => connector.query(ask(sql)).then(() => order.push(sql)));
		await wait(8);
		expect(order).toEqual([]);
		await Promise.all(asked);
		expect(order).toEqual(['1', '15']);
	});

	it('do not wait long for a slow one', async () => {
		const connector = together(slow);
		const last = connector.query(ask('400'));
		const start = performance.now();
		await connector.query(ask('1'));
		expect(performance.now() - start).toBeLessThan(200);
		await last;
	});

	it('fail each for itself', async () => {
		const connector = together(slow);
		const [good, bad] = [connector.query(ask('5')), connector.query(ask('-1'))];
		await expect(bad).rejects.toThrow('-1');
		await expect(good).resolves.toBe(result);
	});

	it('do not wait for those asked later', async () => {
		const connector = together(slow);
		const first = connector.query(ask('1'));
		await wait(0);
		const later = connector.query(ask('400'));
		const start = performance.now();
		await first;
		expect(performance.now() - start).toBeLessThan(30);
		await later;
	});
});
