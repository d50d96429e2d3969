import { afterAll, describe, expect, it } from 'vitest';
import type { Commitment } from '../../../src/lib/declaration/commitment';
import { evaluate } from '../../../src/lib/declaration/evaluate';
import { COMMITMENTS } from '../../../src/lib/declaration/registry';
import type { Observation } from '../../../src/lib/declaration/status';
import { createFixtureEngine } from './fixture-tables';
import { WORLDS } from './worlds';

const { engine, hold } = createFixtureEngine();
afterAll(() => engine.close());

const withRule = COMMITMENTS.filter(({ rule }) => rule);
const commitment = (id: string) => COMMITMENTS.find((c) => c.id === id) as Commitment;
const find = (id: string, tables: ReturnType<(typeof WORLDS)[string]['tables']>) =>
	evaluate(commitment(id), hold(tables));
const values = (observations: readonly Observation[], series: string) =>
	Object.fromEntries(observations.filter((o) => o.series === series).map((o) => [o.year, o.value]));

it('there are small tables for every rule, and for each the tables it reads', () => {
	expect(Object.keys(WORLDS)).toEqual(withRule.map(({ id }) => id));
	for (const { id, rule } of withRule)
		expect(Object.keys(WORLDS[id]?.tables('level') ?? {}).sort(), id).toEqual(rule?.tables);
});

describe.each(Object.entries(WORLDS))('the rule of %s', (id, { courses, tables }) => {
	it.each(courses)('finds what the tables say: %s', async (course) => {
		const { verdict } = await find(id, tables(course));
		expect(verdict.status).toBe(course === 'level' ? 'too-little-evidence' : course);
		if (course === 'level') expect(verdict.newest).toBeNull();
	});

	it('keeps silent when any of its tables is gone', async () => {
		const all = tables(courses[0] ?? 'level');
		for (const gone of Object.keys(all)) {
			const left = Object.fromEntries(Object.entries(all).filter(([name]) => name !== gone));
			const { observations, verdict } = await find(id, left);
			expect(verdict, gone).toMatchObject({ status: 'too-little-evidence', newest: null, weakest: null });
			expect(observations, gone).toEqual([]);
		}
	});
});

describe('what feeds a status', () => {
	it('names the newest year and the weakest reading behind it', async () => {
		const { verdict } = await find('5.1', WORLDS['5.1']?.tables('worsening') ?? {});
		expect(verdict).toMatchObject({ newest: 2025, weakest: 'press' });
	});

	it('is never a year that can still change', async () => {
		const { observations, verdict } = await find('4.1', WORLDS['4.1']?.tables('improving') ?? {});
		expect(observations.filter((o) => o.provisional).map((o) => o.year)).toEqual([2025, 2026]);
		expect(verdict.newest).toBe(2024);
	});

	it('is never a count of known sites or of found disclosures, however it moves', async () => {
		const sites = await find('5.2', WORLDS['5.2']?.tables('level') ?? {});
		expect(values(sites.observations, 'sites-usa')).toEqual({ 2022: 1, 2023: 2, 2024: 2 });
		expect(values(sites.observations, 'sites-elsewhere')).toEqual({ 2022: 0, 2023: 0, 2024: 1 });
		const stated = await find('2.2', WORLDS['2.2']?.tables('level') ?? {});
		expect(values(stated.observations, 'stated-footprints')).toEqual({ 2022: 1, 2023: 1 });
		for (const { verdict } of [sites, stated]) expect(verdict.status).toBe('too-little-evidence');
	});

	it('is never the record of what companies publish', () => {
		for (const { id, rule } of withRule) expect(rule?.tables, id).not.toContain('company_record');
	});
});

it('1.2 counts the countries with a listed region in service', async () => {
	const { observations } = await find('1.2', WORLDS['1.2']?.tables('level') ?? {});
	expect(observations).toMatchObject([{ series: 'countries-with-a-region', value: 2 }]);
});

it('without a rule nothing can be observed, whatever the tables hold', async () => {
	for (const c of COMMITMENTS.filter((c) => !c.rule))
		expect((await evaluate(c, hold({}))).verdict.status).toBe('not-observable');
});
