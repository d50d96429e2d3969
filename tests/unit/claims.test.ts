import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTables } from '../../scripts/build/tables';
import { checkClaims } from '../../scripts/check/check';
import { readClaims } from '../../scripts/check/claims';
import { createNodeEngine, type NodeEngine } from '../../src/lib/engine/node';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
const tables = join(folder, 'tables');
const claims = join(folder, 'claims');
let engine: NodeEngine;

beforeAll(async () => {
	mkdirSync(claims);
	await buildTables(tables);
	engine = createNodeEngine({ tables });
});
afterAll(() => {
	engine.close();
	rmSync(folder, { recursive: true });
});

async function report(sql: string): Promise<{ lines: string[]; error: Error | null }> {
	writeFileSync(join(claims, 'claim.sql'), sql);
	const lines: string[] = [];
	const error = await checkClaims(engine, readClaims(claims), (line) => lines.push(line)).then(
		() => null,
		(error: Error) => error
	);
	return { lines, error };
}

describe('a claim about the data', () => {
	it('holds when it finds no row', async () => {
		const { lines, error } = await report(
			"-- Namibia is there\nselect 1 where 'NA' not in (select iso2 from country)"
		);
		expect(lines).toEqual(['ok   Namibia is there']);
		expect(error).toBeNull();
	});

	it('fails with the rows against it', async () => {
		const { lines, error } = await report(
			"-- There is no Namibia\nselect iso3, continent, aliases from country where iso2 = 'NA'"
		);
		expect(lines).toEqual([
			'FAIL There is no Namibia',
			`       ${join(claims, 'claim.sql')}`,
			'       country: iso3 = NAM, continent = Africa, aliases = unknown; source country-codes (Datasets (Datopian))'
		]);
		expect(error?.message).toBe('1 claim does not hold.');
	});

	it('names the source of each row against it, which follows from its key', async () => {
		const { lines } = await report(
			"-- Ireland has no region\nselect provider, region, period from region_efficiency join cloud_region using (provider, region) where iso3 = 'IRL'"
		);
		const told = lines
			.filter((line) => line.includes('provider = '))
			.map((line) => line.split('; source ')[1]);
		expect(told.sort()).toEqual([
			'aws-pue-wue (Amazon Web Services, through SPRUCE by DigitalPebble)',
			'azure-pue-wue (Microsoft, through SPRUCE by DigitalPebble)'
		]);
	});

	it('names every source of its tables when a row has no key', async () => {
		const { lines } = await report('-- There is nothing\nselect count(*) as n from country');
		expect(lines[2]).toBe(
			'       country: n = 250; source country-codes (Datasets (Datopian)), unicode-cldr (Unicode Consortium)'
		);
	});

	it('fails when its SQL is wrong', async () => {
		const { lines, error } = await report('-- All is well\nselect * from no_such_table');
		expect(lines[0]).toBe('FAIL All is well');
		expect(lines.join('\n')).toContain('no_such_table');
		expect(error).not.toBeNull();
	});

	it('must be said in the first line', async () => {
		await expect(report('select 1')).rejects.toThrow('claim.sql: the first line must be');
	});
});
