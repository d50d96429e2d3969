import { readFileSync } from 'node:fs';
import { group } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, it } from 'vitest';
import { drivers, evaluate } from '../../../src/lib/calculator/evaluate';
import { exact, product, widthShares } from '../../../src/lib/calculator/interval';
import { knownOf, rangeOf, rowOf } from '../../../src/lib/calculator/known';
import { type QuantityId, type ResultId, RESULTS } from '../../../src/lib/calculator/quantities';
import { reading } from '../../../src/lib/calculator/reading';
import { CALCULATOR_SQL, CALCULATOR_TABLES, MODEL_SLUG, RUNS_SQL } from '../../../src/lib/calculator/sql';
import { workings } from '../../../src/lib/calculator/workings';
import { type Row, type Scalar, toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { formatter } from '../../../src/lib/units/format';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());

const DEFAULTS = {
	task: 'chat',
	version: 'v3',
	model: null,
	size: null,
	gpu: null,
	split: null,
	min: null,
	max: null,
	tokens: null,
	requests: null,
	place: 'aws:us-east-1',
	year: 2024
};

async function ask(choice: Readonly<Record<string, Scalar>> = {}): Promise<Row[]> {
	const params = { ...DEFAULTS, ...choice };
	return toRows((await engine.query({ sql: CALCULATOR_SQL, params, tables: CALCULATOR_TABLES })).columns);
}

/** The measured part of the query for every configuration at once: its parameters stand for the columns of each. */
async function askEveryConfiguration(): Promise<Row[]> {
	const own: Readonly<Record<string, string>> = {
		split: 'parallelism',
		min: 'batch',
		max: 'batch',
		size: '',
		tokens: ''
	};
	const each = RUNS_SQL.replace(/\$(\w+)/g, (_, name: string) => {
		const column = own[name] ?? name;
		return column ? `c.${column}` : 'null';
	});
	const sql = `with configuration as (
  select version, task, ${MODEL_SLUG} as model, gpu, parallelism, batch, count(*)::integer as runs
  from ai_inference_run group by all
) select * from configuration c, lateral (with ${each} select low, central, high from measured)`;
	return toRows((await engine.query({ sql, params: {}, tables: ['ai_inference_run'] })).columns);
}

const flagOf = (rows: readonly Row[], id: string) => rowOf(rows, id as QuantityId)?.['flag'];

const runs = csvParse(readFileSync('data/ai_inference_run.csv', 'utf8'));
const slug = (model = '') =>
	model
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

describe('interval arithmetic', () => {
	it('reaches a limit of a product where every factor is at its own', () =>
		expect(product([{ low: 2, central: 3, high: 5 }, exact(10)], 4)).toEqual({
			low: 5,
			central: 7.5,
			high: 12.5
		}));

	it('shares the width of a product among its factors', () => {
		const shares = widthShares([{ low: 1, central: 2, high: 8 }, { low: 5, central: 6, high: 10 }, exact(3)]);
		expect(shares[0]).toBeCloseTo(75);
		expect(shares[1]).toBeCloseTo(25);
		expect(shares[2]).toBe(0);
	});

	it('tells no share where a limit is zero or nothing is wide', () => {
		expect(widthShares([{ low: 0, central: 1, high: 2 }, exact(3)])).toEqual([null, null]);
		expect(widthShares([exact(1), exact(3)])).toEqual([null, null]);
	});
});

describe('the query', () => {
	it('gives by hand: 8B on one H100 at 8, in Northern Virginia', async () => {
		const rows = await ask({ model: 'llama-3-1-8b-instruct', gpu: 'H100', min: 8, max: 8 });
		const joule = Number(
			runs.find(
				(r) =>
					r['version'] === 'v3' &&
					r['task'] === 'chat' &&
					r['model'] === 'Llama 3.1 8B Instruct' &&
					r['gpu'] === 'H100' &&
					r['batch'] === '8'
			)?.['j_per_response']
		);
		// 176.8 J ÷ 3,600 = 0.0491 Wh; × 1.15 = 0.0565 Wh; × 403 g/kWh ÷ 1,000 = 0.0228 g.
		expect(joule).toBeCloseTo(176.8, 0);
		expect(rangeOf(rows, 'energy')?.central).toBeCloseTo((joule / 3600) * 1.15, 12);
		expect(rangeOf(rows, 'carbon')?.central).toBeCloseTo(((joule / 3600) * 1.15 * 403) / 1000, 12);
		// Water on site is by the energy of the computers, that of the power stations by the energy of the whole site.
		expect(rangeOf(rows, 'site')?.central).toBeCloseTo((joule / 3600) * 0.12, 12);
		expect(rangeOf(rows, 'power')?.central).toBeCloseTo((joule / 3600) * 1.15 * 2.312704, 12);
	});

	it.each([
		{},
		{ task: 'text-to-video', requests: 12, place: 'azure:westeurope' },
		{ place: 'IND', year: 2023, model: 'llama-3-1-70b-instruct' },
		{ place: 'gcp:us-west1', tokens: 400, gpu: 'B200' },
		{ version: 'v2', gpu: 'A100', place: 'FRA', size: '5-to-15' },
		{ place: 'SGP', task: 'code' }
	])('agrees with the rules, worked out apart from it: %o', async (choice) => {
		const rows = await ask(choice);
		const known = knownOf(rows);
		for (const id of Object.keys(RESULTS) as ResultId[]) {
			const [sql, rules] = [rangeOf(rows, id), evaluate(id, known)];
			if (rules === null) expect(sql).toBeNull();
			else
				for (const limit of ['low', 'central', 'high'] as const)
					expect((sql?.[limit] ?? NaN) / rules[limit]).toBeCloseTo(1, 12);
		}
	});

	it('gives every measured configuration its own measurement, exactly', async () => {
		const keyOf = (r: Readonly<Record<string, unknown>>, model: unknown) =>
			[r['version'], r['task'], model, r['gpu'], r['parallelism'] ?? '', r['batch']].join('|');
		const measured = group(runs, (r) => keyOf(r, slug(r['model'])));
		const given = await askEveryConfiguration();
		expect(measured.size).toBe(2329);
		expect(given).toHaveLength(2329);
		for (const row of given) {
			const key = keyOf(row, row['model']);
			const joules = (measured.get(key) ?? [])
				.map((r) => Number(r['j_per_response'] || r['j_per_image'] || r['j_per_video']))
				.sort((a, b) => a - b);
			const [low, high] = [joules[0], joules.at(-1)];
			const { low: l, central: c, high: h, runs: n } = row;
			expect([key, l, c, h, n]).toEqual([key, low, low, high, joules.length]);
		}
	}, 300_000);

	it('carries the measurement of a configuration through to the result', async () => {
		for (const r of runs.filter((_, i) => i % 100 === 0)) {
			const joule = Number(r['j_per_response'] || r['j_per_image'] || r['j_per_video']);
			const batch = Number(r['batch']);
			const rows = await ask({
				version: r['version'] ?? null,
				task: r['task'] ?? null,
				model: slug(r['model']),
				gpu: r['gpu'] ?? null,
				split: r['parallelism'] || null,
				min: batch,
				max: batch
			});
			expect(rangeOf(rows, 'measured')).toEqual(exact(joule));
			expect(rangeOf(rows, 'gpu')).toEqual(exact(joule / 3600));
			expect(rows[0]?.['runs']).toBe(1);
		}
	}, 120_000);

	it('never mixes versions', async () => {
		for (const version of ['v2', 'v3']) {
			const all = runs
				.filter((r) => r['version'] === version && r['task'] === 'chat')
				.map((r) => Number(r['j_per_response']));
			const rows = await ask({ version });
			expect(rangeOf(rows, 'measured')).toMatchObject({ low: Math.min(...all), high: Math.max(...all) });
			expect(rows[0]?.['runs']).toBe(all.length);
		}
	});

	it('takes one grid only: that of the region, or that of the country', async () => {
		const grids = async (place: string) =>
			(await ask({ place })).flatMap((r) => (r['quantity'] === 'grid' ? [r['source']] : []));
		expect(await grids('gcp:asia-south1')).toEqual(['region_grid_year']);
		expect(await grids('IND')).toEqual(['grid_country_year']);
	});
});

describe('what was not measured', () => {
	it.each([
		['a GPU that the version does not have', { gpu: 'A100' }],
		['a batch above all those measured', { model: 'llama-3-1-8b-instruct', min: 5000 }],
		['a batch below all those measured', { max: 7 }],
		['a model for another task', { model: 'llama-3-1-8b-instruct', task: 'text-to-image' }],
		['a model of another size', { model: 'llama-3-1-8b-instruct', size: 'over-150' }],
		['the length of a picture', { task: 'text-to-image', tokens: 400 }]
	])('is refused: %s', async (_, choice) => {
		const rows = await ask(choice);
		expect(rangeOf(rows, 'energy')).toBeNull();
		for (const id of Object.keys(RESULTS)) expect(flagOf(rows, id)).toBe('not-measured');
	});

	it('is marked on every result where an answer is longer than any measured', async () => {
		const long = await ask({ model: 'llama-3-1-8b-instruct', tokens: 20_000 });
		for (const id of ['measured', ...Object.keys(RESULTS)]) expect(flagOf(long, id)).toBe('extrapolated');
		const usual = await ask({ model: 'llama-3-1-8b-instruct', tokens: 400 });
		for (const id of ['measured', ...Object.keys(RESULTS)]) expect(flagOf(usual, id)).toBe('scaled');
	});

	it('is told by the answers of the runs chosen, not by those of other models: 640 tokens are Qwen’s, not Llama’s', async () => {
		expect(flagOf(await ask({ model: 'qwen-3-8b', tokens: 640 }), 'energy')).toBe('scaled');
		expect(flagOf(await ask({ model: 'llama-3-1-8b-instruct', tokens: 640 }), 'energy')).toBe('extrapolated');
		expect(flagOf(await ask({ model: 'llama-3-1-8b-instruct', tokens: 50 }), 'energy')).toBe('extrapolated');
	});

	it('leaves unknown water unknown, and other results as they are', async () => {
		const google = await ask({ place: 'gcp:us-west1' });
		expect(rangeOf(google, 'site')).toBeNull();
		expect(flagOf(google, 'site')).toBe('not-published');
		expect(rangeOf(google, 'carbon')).not.toBeNull();
		const singapore = await ask({ place: 'SGP' });
		expect(flagOf(singapore, 'power')).toBe('not-published');
	});

	it('takes no placeholder for an intensity', async () =>
		expect(flagOf(await ask({ place: 'UZB', year: 2025 }), 'carbon')).toBe('not-published'));
});

describe('what the intervals of the inputs mean', () => {
	it('a region’s own PUE has none; an average has that of the provider’s regions; a country that of all', async () => {
		expect(rangeOf(await ask(), 'pue')).toEqual(exact(1.15));
		const paris = await ask({ place: 'aws:eu-west-3' });
		expect(rangeOf(paris, 'pue')).toEqual({ low: 1.09, central: 1.11, high: 1.46 });
		expect(flagOf(paris, 'pue')).toBe('average');
		const france = await ask({ place: 'FRA' });
		expect(rangeOf(france, 'pue')).toMatchObject({ low: 1.07, high: 1.46 });
		expect(flagOf(france, 'pue')).toBe('assumed');
	});

	it('a grid whose zone is in doubt spans the zones', async () => {
		const oregon = await ask({ place: 'gcp:us-west1', year: 2025 });
		expect(rangeOf(oregon, 'grid')).toEqual({ low: 129, central: 129, high: 204 });
		expect(flagOf(oregon, 'grid')).toBe('doubt');
	});

	it('a grid that two publishers know spans both; one has the centre', async () => {
		const paris = await ask({ place: 'gcp:europe-west9' });
		expect(rangeOf(paris, 'grid')).toEqual({ low: 33, central: 33, high: 40.48 });
		expect(rangeOf(await ask({ place: 'FRA' }), 'grid')).toEqual({ low: 33, central: 40.48, high: 40.48 });
		for (const rows of [paris, await ask({ place: 'FRA' })]) {
			expect(flagOf(rows, 'grid')).toBe('publishers');
			expect(rowOf(rows, 'grid')?.['own']).toBe(true);
			for (const publisher of ['Ember', 'Electricity Maps'])
				expect(rowOf(rows, 'grid')?.['detail']).toContain(publisher);
		}
		// The zone of Northern Virginia is a part of a country, which Ember has as a whole.
		expect(flagOf(await ask(), 'grid')).toBe('published');
		expect(rangeOf(await ask({ place: 'aws:me-south-1' }), 'grid')).toEqual({
			low: 488,
			central: 488,
			high: 902.24
		});
		// An estimate that never changes is still said to be one.
		const doha = await ask({ place: 'gcp:me-central1' });
		expect(rangeOf(doha, 'grid')).toEqual({ low: 490, central: 490, high: 581.69 });
		expect(flagOf(doha, 'grid')).toBe('constant');
	});

	it('names what drives the width: the runs by default, the grid and the building for one configuration', async () => {
		const known = knownOf(await ask());
		expect(drivers('carbon', known)[0]).toEqual({ input: 'measured', sharePct: 100 });
		const one = knownOf(
			await ask({
				place: 'gcp:us-west1',
				year: 2025,
				model: 'llama-3-1-8b-instruct',
				gpu: 'H100',
				min: 8,
				max: 8
			})
		);
		expect(drivers('carbon', one).map(({ input }) => input)).toEqual(['grid', 'pue']);
	});
});

describe('what it says', () => {
	const say = async (choice: Readonly<Record<string, Scalar>>, language: 'en' | 'fr') => {
		const view = { ...DEFAULTS, ...choice };
		return reading(await ask(choice), { view, en: formatter('en'), fr: formatter('fr') })[language];
	};

	it('names place, amount, runs and what widens the interval', async () => {
		expect(await say({}, 'en')).toBe(
			'AWS, US East (N. Virginia): 1\u00a0chat answer by an open model takes 0.088\u00a0Wh (0.0059\u00a0to\u00a03.2) of electricity, and 0.036\u00a0g CO₂e (0.0024\u00a0to\u00a01.3) of greenhouse gas is emitted for it. The limits are the lowest and highest of 328 measured runs of 18 models, at 8 to 4,096 requests at once, and the centre is the middle run. All of the width of the interval comes from how far apart the measured runs are.'
		);
	});

	it('names a place in French without brackets in brackets, and one request as one', async () => {
		expect(await say({}, 'fr')).toMatch(
			/^AWS, US East \(N\. Virginia\)\u00a0: avec un modèle ouvert, 1\u00a0réponse de conversation demande/
		);
		const alone = { task: 'text-to-image', min: 1, max: 1, place: 'USA' };
		expect(await say(alone, 'en')).toMatch(/^United States: .*, at 1 request at once/);
		expect(await say(alone, 'fr')).toContain('avec 1 requête à la fois');
	});

	it('says that a choice is refused and what was measured instead', async () => {
		expect(await say({ gpu: 'A100' }, 'en')).toContain('For this task it measured B200, H100, at 8 to 4,096');
		expect(await say({ gpu: 'A100' }, 'fr')).toMatch(/^Refusé/);
		expect(await say({ task: 'image-to-video' }, 'en')).toContain('did not measure this task at all');
	});

	it('says that an extrapolation is one', async () => {
		expect(await say({ tokens: 20_000 }, 'en')).toContain(
			'This is an extrapolation: the answers of these runs had 346 to 1,464 tokens on average.'
		);
		expect(await say({ tokens: 20_000 }, 'fr')).toContain('C’est une extrapolation');
		expect(await say({ tokens: 400 }, 'en')).not.toContain('extrapolation');
	});

	it('shows a formula with its live values, sources and shares of the width', async () => {
		const only = {
			model: 'llama-3-1-8b-instruct',
			gpu: 'H100',
			min: 8,
			max: 8,
			place: 'gcp:us-west1',
			year: 2025
		};
		const carbon = workings(await ask(only), 'en').find(({ key }) => key === 'carbon');
		expect(carbon?.live).toBe(
			'0.00697\u00a0g CO₂e = 0.054\u00a0Wh\u00a0× 129\u00a0g CO₂e/kWh\u00a0÷ 1,000 (1,000 watt-hours are one kilowatt-hour)'
		);
		const grid = carbon?.lines.find(({ name }) => name === 'Carbon intensity of the grid');
		expect(grid).toMatchObject({
			low: '129\u00a0g CO₂e/kWh',
			high: '204\u00a0g CO₂e/kWh',
			source: { table: 'region_grid_year' }
		});
		const shares = carbon?.lines.slice(0, -1).map(({ share }) => Number.parseInt(share, 10)) ?? [];
		expect(shares.reduce((a, b) => a + b)).toBe(100);
	});
});
