import { tableToIPC, tableFromArrays } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../src/lib/declaration/commitment';
import { evaluate } from '../../../src/lib/declaration/evaluate';
import { COMMITMENTS } from '../../../src/lib/declaration/registry';
import { createNodeEngine } from '../../../src/lib/engine/node';

const commitment = (id: string) => COMMITMENTS.find((c) => c.id === id) as Commitment;
type Columns = Record<string, readonly unknown[]>;

/** An engine that holds these tables and no other. */
async function engineWith(tables: Record<string, Columns>) {
	const engine = createNodeEngine({ tables: 'tests/nowhere' });
	for (const [name, columns] of Object.entries(tables)) {
		const bytes = tableToIPC(tableFromArrays(columns as never), { format: 'stream' });
		if (!bytes) throw new Error(`${name} could not be written.`);
		engine.provide(name, async () => (database) => database.insertArrow(name, bytes));
	}
	return engine;
}

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const MODELS = 400;

/** A table of models of which a share that changes from year to year has whatever is asked about. */
function models(share: (year: number) => number): Columns {
	const rows = YEARS.flatMap((year) =>
		Array.from({ length: MODELS }, (_, i) => ({ year, slug: `${year}-${i}`, has: i < MODELS * share(year) }))
	);
	return {
		slug: rows.map((r) => r.slug),
		year: rows.map((r) => r.year),
		has_training_compute: rows.map((r) => r.has),
		has_hardware: rows.map((r) => r.has),
		open_weights: rows.map((r) => r.has)
	};
}

const rising = (year: number) => 0.2 + 0.1 * (year - 2019);
const falling = (year: number) => 0.9 - 0.1 * (year - 2019);
const level = () => 0.5;

describe.each(['2.2', '4.1'])('the rule of %s', (id) => {
	it.each([
		['improving', rising],
		['worsening', falling],
		['too-little-evidence', level]
	] as const)('finds it %s', async (status, share) => {
		const engine = await engineWith({ ai_model: models(share) });
		expect((await evaluate(commitment(id), engine)).verdict.status).toBe(status);
		engine.close();
	});
});

describe('the rule of 2.2', () => {
	it('finds it mixed when chips and compute part', async () => {
		const table = models(rising);
		const engine = await engineWith({
			ai_model: { ...table, has_hardware: models(falling)['has_hardware'] ?? [] }
		});
		expect((await evaluate(commitment('2.2'), engine)).verdict.status).toBe('mixed');
		engine.close();
	});
});

describe('the rule of 5.2', () => {
	const countries = (share: (year: number) => number): Columns => {
		const { slug = [], has_hardware: elsewhere = [] } = models(share);
		return { slug, iso3: elsewhere.map((e) => (e ? 'KEN' : 'USA')) };
	};
	it.each([
		['improving', rising],
		['worsening', falling],
		['too-little-evidence', level]
	] as const)('finds it %s', async (status, share) => {
		const engine = await engineWith({ ai_model: models(level), ai_model_country: countries(share) });
		expect((await evaluate(commitment('5.2'), engine)).verdict.status).toBe(status);
		engine.close();
	});
});

describe('the rule of 5.1', () => {
	/** Everything it reads, moving by `step` a year: carbon and shares up, carbon-free hours down, or the other way. */
	function world(step: number, others = step): Record<string, Columns> {
		const years = [2021, 2022, 2023, 2024, 2025];
		const at = (base: number, by: number) => years.map((_, i) => base + by * i);
		return {
			region_grid_year: {
				year: years,
				gco2e_per_kwh: at(400, 10 * step),
				low: at(400, 10 * step),
				high: at(400, 10 * step),
				in_service: years.map(() => true),
				constant: years.map(() => false)
			},
			gcp_region_year: {
				region: years.map(() => 'r'),
				year: years,
				carbon_free_share_pct: at(50, -5 * step)
			},
			datacentre_demand: {
				iso3: years.map(() => 'IRL'),
				metric: years.map(() => 'electricity_share'),
				kind: years.map(() => 'measured'),
				superseded: years.map(() => false),
				year: years,
				value: at(20, 2 * others),
				checked_against: years.map(() => 'transcription')
			},
			company_footprint: {
				company: years.map(() => 'Google'),
				metric: years.map(() => 'scope2'),
				basis: years.map(() => 'location'),
				boundary: years.map(() => 'company'),
				vintage: years.map(() => 2026),
				year: years,
				value: at(9e6, 1e6 * others),
				low: years.map(() => null),
				high: years.map(() => null),
				checked_against: years.map(() => 'press')
			}
		};
	}
	it.each([
		['improving', world(-1)],
		['worsening', world(1)],
		['mixed', world(-1, 1)],
		['too-little-evidence', world(0)]
	] as const)('finds it %s', async (status, tables) => {
		const engine = await engineWith(tables);
		const { verdict } = await evaluate(commitment('5.1'), engine);
		expect(verdict.status).toBe(status);
		if (status !== 'too-little-evidence') expect(verdict).toMatchObject({ newest: 2025, weakest: 'press' });
		engine.close();
	});

	it('keeps silent when a table is gone', async () => {
		const { company_footprint: _, ...rest } = world(1);
		const engine = await engineWith(rest);
		expect((await evaluate(commitment('5.1'), engine)).verdict).toMatchObject({
			status: 'too-little-evidence',
			newest: null
		});
		engine.close();
	});
});

it('without a rule nothing can be observed, whatever the tables hold', async () => {
	const engine = await engineWith({});
	for (const c of COMMITMENTS.filter((c) => !c.rule))
		expect((await evaluate(c, engine)).verdict.status).toBe('not-observable');
});
