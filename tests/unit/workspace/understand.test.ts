import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Columns, type Row, toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import type { Chart } from '../../../src/lib/figure/chart';
import type { Figure } from '../../../src/lib/figure/figure';
import { sayRow } from '../../../src/lib/figure/say/row';
import { toCsv } from '../../../src/lib/share/csv';
import type { Desk } from '../../../src/lib/workspace/desk/desk.svelte';
import type { DeskTable } from '../../../src/lib/workspace/desk/desk-table';
import { importFile } from '../../../src/lib/workspace/import/import';
import { Explorer } from '../../../src/lib/workspace/linked/explorer.svelte';
import type { Linked } from '../../../src/lib/workspace/linked/linked';
import type { RowError } from '../../../src/lib/workspace/templates/check-rows';
import { columnErrors } from '../../../src/lib/workspace/templates/column-errors';
import { matchTemplate, matchTemplates } from '../../../src/lib/workspace/templates/match';
import type { Template } from '../../../src/lib/workspace/templates/template';
import { TEMPLATES } from '../../../src/lib/workspace/templates/registry';
import { type Choices, estimateTable } from '../../../src/lib/workspace/understand/estimate';
import { errorsFile } from '../../../src/lib/workspace/understand/errors-file';
import { mappedBy, mappingOf } from '../../../src/lib/workspace/understand/mapping';
import { referencesOf } from '../../../src/lib/workspace/understand/references';
import { countErrors, rowErrors } from '../../../src/lib/workspace/understand/row-errors';

const engine = createNodeEngine({ tables: 'static/tables' });
const own = new Set<string>();
const ask = async (sql: string, tables: readonly string[]) =>
	(await engine.query({ sql, params: {}, tables: tables.filter((name) => !own.has(name)) })).columns;
const desk = { query: ask } as unknown as Desk;

async function bring(name: string, text: string) {
	own.add(name);
	const result = await importFile(engine, new Blob([text]), name);
	if (result.kind !== 'table') throw new Error(result.what);
	const table = { name, report: result.report } as DeskTable;
	const [match] = matchTemplates(TEMPLATES, result.report.columns);
	if (!match) throw new Error('No template takes it.');
	return { table, match };
}

async function estimate(name: string, text: string, choices: Partial<Choices> = {}) {
	const { table, match } = await bring(name, text);
	const all = { places: {}, everywhere: null, year: null, building: false, ...choices };
	const estimated = await estimateTable(desk, table, match.template, mappingOf(match), all);
	return { ...estimated, template: match.template.id };
}

/** The intensity that our tables have. */
const grid = async (key: string, year: number) => {
	const [row] = toRows(
		await ask(
			`select low, gco2e_per_kwh as mid, high from region_grid_year where provider || ':' || region = '${key}' and year = ${year}
union all select gco2e_per_kwh, gco2e_per_kwh, gco2e_per_kwh from grid_country_year where iso3 = '${key}' and year = ${year}
union all select gco2e_per_kwh, gco2e_per_kwh, gco2e_per_kwh from grid_zone_year where zone = '${key}' and level = 'subzone' and year = ${year}`,
			['region_grid_year', 'grid_country_year', 'grid_zone_year']
		)
	);
	return { low: Number(row?.['low']), mid: Number(row?.['mid']), high: Number(row?.['high']) };
};

beforeAll(() => engine.start());
afterAll(() => engine.close());

const RUNS = `timestamp,project_name,duration,emissions,energy_consumed,country_iso_code,cloud_provider,cloud_region
2023-01-05T10:00:00,a,10,0.5,2,IRL,aws,eu-west-1
2023-02-05T10:00:00,a,10,0.5,3,IRL,aws,EU (Ireland)
2024-03-05T10:00:00,a,10,0.5,4,IND,,mars-north1
2024-04-05T10:00:00,a,10,0.5,5,,,nowhere
`;

test('energy and carbon are the file’s energy times the grid of its place and year, summed as intervals', async () => {
	const { template, figures, unknown } = await estimate('runs', RUNS);
	expect(template).toBe('codecarbon');
	expect(unknown).toEqual([
		{ name: 'mars-north1, IND', rows: 1, instead: 'IND', several: [] },
		{ name: 'nowhere', rows: 1, instead: null, several: [] }
	]);
	const [ireland, india] = [await grid('aws:eu-west-1', 2023), await grid('IND', 2024)];
	const byPlace = toRows(figures[1]?.columns ?? { numRows: 0, names: [], data: {} });
	const kg = (name: string) => Number(byPlace.find((row) => row['place'] === name)?.['g']);
	const factor = figures[1]?.figure.columns['g']?.unit === 'gco2e' ? 1 : 1000;
	expect(kg('aws:eu-west-1') * factor).toBeCloseTo(5 * ireland.mid, 6);
	expect(kg('IND') * factor).toBeCloseTo(4 * india.mid, 6);
	const over = toRows(figures[0]?.columns ?? { numRows: 0, names: [], data: {} });
	expect(over.map((row) => [row['x'], row['at']])).toEqual([
		[0, '2023-01'],
		[1, '2023-02'],
		[14, '2024-03'],
		[15, '2024-04']
	]);
	const reading = figures[0]?.figure.reading([], {} as never);
	expect(reading?.en).toContain('14\u00a0kWh in all');
	expect(reading?.en).toContain('Only 64% of the energy');
	// The row of no place has emissions of its own: they are not set beside grids that do not have it.
	expect(reading?.en).toContain(
		'For the 3 of 4 rows that have both, the file itself says 1.5\u00a0kg CO₂e, and the grids 4.84\u00a0kg CO₂e (3.55\u00a0to\u00a04.84).'
	);
	const answered = await estimate('runs', RUNS, { places: { nowhere: 'FRA' }, year: 2022 });
	const all = answered.figures[0]?.figure.reading([], {} as never).en;
	expect(all).not.toContain('Only');
	expect(all).toContain('The file itself says 2\u00a0kg CO₂e for the same rows. The grid is that of 2022');
});

const rowsOf = (columns: Columns | undefined) => toRows(columns ?? { numRows: 0, names: [], data: {} });

test('carbon that is not known is empty, not zero, and each period says how much of its energy has a grid', async () => {
	const { figures } = await estimate(
		'gaps',
		`timestamp,energy_consumed,country_iso_code,cloud_region,emissions,project_name,duration
2024-01-05T10:00:00,2,IRL,,0.5,a,10
2024-02-05T10:00:00,3,IRL,,0.5,a,10
2024-02-06T10:00:00,1,,nowhere,0.5,a,10
2024-04-05T10:00:00,5,,nowhere,0.5,a,10
`
	);
	const [over, by] = figures;
	const { mid } = await grid('IRL', 2024);
	const factor = over?.figure.columns['g']?.unit === 'gco2e' ? 1 : 1000;
	expect(
		rowsOf(over?.columns).map(({ at, g, g_low, g_high, known }) => [at, g, g_low, g_high, known])
	).toEqual([
		['2024-01', expect.closeTo((2 * mid) / factor), expect.any(Number), expect.any(Number), 100],
		['2024-02', expect.closeTo((3 * mid) / factor), expect.any(Number), expect.any(Number), 75],
		['2024-04', null, null, null, 0]
	]);
	expect(rowsOf(by?.columns).map(({ place }) => place)).toEqual(['IRL']);
	const caveats = over?.figure.caveats.map(({ en }) => en).join(' ');
	expect(caveats).toContain('2024-02 (75%)');
	expect(caveats).toContain('so the carbon is not known, in 2024-04.');
	const csv = toCsv(over?.figure as Figure, rowsOf(over?.columns), 'fr').split('\n');
	expect(csv[0]).toMatch(/Part de l’énergie dont le réseau est connu \(%\)$/);
	expect(csv[3]).toMatch(/^2024-04,5,,,,0$/);
	expect(sayRow(over?.figure.chart as Chart, rowsOf(over?.columns)[2] as Row, 'en')).toContain(
		'grid unknown'
	);
});

const HEAD = 'timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code,region';
const runs = (...rows: string[]) => `${HEAD}\n${rows.join('\n')}\n`;

test('every total says which rows are not in it, and why; a value that cannot be is in none', async () => {
	const file = runs(
		'2024-01-05T10:00:00,p,a,10,0.5,2,IRL,',
		'2024-01-06T10:00:00,p,b,10,0.5,-7,IRL,',
		'2024-01-07T10:00:00,p,c,10,0.5,,IRL,',
		'2024-01-07T11:00:00,p,d,10,0.5,broken,IRL,',
		',p,e,10,0.5,3,IRL,',
		...Array.from(
			{ length: 60 },
			(_, i) => `2024-01-08T10:${String(i).padStart(2, '0')}:00,p,r${i},10,0.5,1,IRL,`
		)
	);
	const { energy, account, figures } = await estimate('left', file);
	expect(energy?.all.central).toBe(62_000);
	expect(account).toMatchObject({
		rows: 64,
		rejected: 1,
		left: { time: 1, empty: 1, outside: 1, failed: 0, earlier: 0 }
	});
	const said = figures[0]?.figure.reading([], {} as never);
	expect(said?.en).toContain(
		'Not in it: 3 of 64 rows (1 without a time, 1 without a value and 1 with a value that cannot be, such as one below 0). Rejected at import, so not in it either: 1.'
	);
	expect(said?.fr).toContain('N’y sont pas\u00a0: 3 lignes sur 64 (1 sans heure, ');
	const none = await estimate('none', runs('2024-01-05T10:00:00,p,a,10,0.5,-2,IRL,'));
	expect([none.nothing, none.figures, none.account?.left.outside]).toEqual(['noRow', [], 1]);
});

test('rows of one run that go on from one another count once; others of one run are added, and that is asked', async () => {
	const growing = runs(
		'2024-01-05T10:00:10,p,a,10,0.5,1,IRL,',
		'2024-01-05T10:00:20,p,a,20,0.5,2,IRL,',
		'2024-01-05T10:00:30,p,a,30,0.5,3,IRL,',
		'2024-01-05T12:00:30,p,b,30,0.5,5,IRL,'
	);
	const last = await estimate('growing', growing);
	expect(last.energy?.all.central).toBe(8000);
	expect(last.runs).toEqual({ rows: 3, runs: 1, count: 'last', now: 'last' });
	expect(last.figures[0]?.figure.reading([], {} as never).en).toContain(
		'Not in it: 2 of 4 rows (2 that a later row of the same run replaces).'
	);
	expect((await estimate('growing_all', growing, { runs: 'all' })).energy?.all.central).toBe(11_000);
	const apart = await estimate(
		'apart',
		runs('2024-01-05T10:00:10,p,a,10,0.5,1,IRL,', '2024-01-07T10:00:20,p,a,10,0.5,2,IRL,')
	);
	expect([apart.runs?.now, apart.energy?.all.central]).toEqual(['all', 3000]);
	expect(apart.figures[0]?.figure.caveats.map(({ fr }) => fr).join(' ')).toContain(
		'2 lignes partagent leur exécution'
	);
});

test('a province has its own grid where one is known; elsewhere it is said that the country’s stands in', async () => {
	const { figures, grids, unknown } = await estimate(
		'provinces',
		runs('2024-01-05T10:00:00,p,a,10,0.5,1,CAN,quebec', '2024-01-06T10:00:00,p,b,10,0.5,1,USA,california')
	);
	expect(unknown).toEqual([]);
	const { mid } = await grid('CA-QC', 2024);
	expect(grids.map(({ place }) => place)).toEqual(['CA-QC', 'USA']);
	expect(grids[0]?.central).toBe(mid);
	expect(rowsOf(figures[1]?.columns).map(({ name_en }) => name_en)).toContain('Québec (CA-QC)');
	expect(figures[0]?.figure.caveats.map(({ en }) => en).join(' ')).toContain('california (United States');
});

test('a year without a grid is said to have another’s; a period that rows cover in part is hollow and named', async () => {
	const days = Array.from({ length: 100 }, (_, i) => {
		const at = new Date(Date.UTC(2030, 0, 1 + i)).toISOString().slice(0, 19);
		return `${at},p,r${i},10,0.5,1,IRL,`;
	});
	const { figures } = await estimate('future', runs(...days));
	expect(figures[0]?.figure.reading([], {} as never).en).toMatch(/The grid of 20\d\d stands in for 2030, /);
	expect(rowsOf(figures[0]?.columns).map(({ at, partial }) => [at, partial])).toEqual([
		['2030-01', false],
		['2030-02', false],
		['2030-03', false],
		['2030-04', true]
	]);
	expect(figures[0]?.figure.chart).toMatchObject({ hollow: { column: 'partial' } });
	expect(figures[0]?.figure.caveats.map(({ en }) => en).join(' ')).toContain(
		'Not whole: 2030-04. The rows go from 2030-01-01 00:00 to 2030-04-10 00:00'
	);
	const months = await estimate(
		'months',
		'usage_month,service.description,location.region,carbon_footprint_total_kgCO2e.location_based\n2024-01-01,Compute,europe-west1,2\n2024-02-01,Compute,europe-west1,3\n2024-03-01,Compute,europe-west1,3\n'
	);
	expect(months.account?.partial).toEqual([]);
});

test('requests that failed are in no total', async () => {
	const log = (status: string) => `2024-01-01T00:00:00Z,m,3600,${status}`;
	const { account, energy } = await estimate(
		'failed',
		`timestamp,model,completion_tokens,status\n${[log('200'), log('500'), log('429'), log('200')].join('\n')}\n`
	);
	expect(account?.left.failed).toBe(2);
	expect(energy?.all.central).toBeCloseTo(2 * (energy?.each.central ?? 0), 9);
	const words = await estimate(
		'failed_words',
		`timestamp,model,completion_tokens,status\n${[log('success'), log('error'), log('Timeout'), log('completed')].join('\n')}\n`
	);
	expect(words.account?.left.failed).toBe(2);
});

test('energy alone is not called carbon, and says what is missing and what adds it', async () => {
	const log = 'timestamp,power_w,provider\n2024-01-01 00:00:00,100,aws\n2024-01-01 00:01:00,200,aws\n';
	const { figures, unknown } = await estimate('alone', log);
	expect(unknown).toEqual([]);
	expect(figures[0]?.figure.title).toEqual({ en: 'Energy over time', fr: 'Énergie dans le temps' });
	expect(figures[0]?.figure.columns).not.toHaveProperty('g');
	expect(figures[0]?.figure.reading([], {} as never).en).toMatch(/The carbon is missing: .* Choose above/);
	expect(rowsOf(figures[1]?.columns)[0]).toMatchObject({ name_en: 'no place given' });
	const placed = await estimate('placed', log, { everywhere: 'FRA' });
	expect(placed.figures[0]?.figure.title.en).toBe('Energy and carbon over time');
	expect(Number(rowsOf(placed.figures[0]?.columns)[0]?.['g'])).toBeGreaterThan(0);
});

test('a name that several providers have is said to be theirs, and they are offered', async () => {
	const { unknown, found, figures } = await estimate(
		'several',
		'created_at,region,model,output_tokens\n2025-06-01T00:00:00Z,Frankfurt,m,1000\n2025-06-02T00:00:00Z,atlantis,m,1000\n2025-06-02T00:00:00Z,,m,1000\n'
	);
	expect(found).toEqual([]);
	expect(unknown.find(({ name }) => name === 'atlantis')?.several).toEqual([]);
	const offered = unknown.find(({ name }) => name === 'Frankfurt')?.several ?? [];
	expect(new Set(offered.map((key) => key.split(':')[0])).size).toBeGreaterThan(1);
	expect(rowsOf(figures[1]?.columns).map(({ name_fr }) => name_fr)).toEqual(
		expect.arrayContaining(['aucun lieu connu', 'aucun lieu donné'])
	);
});

test('models that were measured and those that were not are listed with their rows', async () => {
	const { models, figures } = await estimate(
		'models',
		'created_at,model,output_tokens\n2025-06-01T00:00:00Z,Llama 3.1 70B,10\n2025-06-02T00:00:00Z,llama-3.1-70b-instruct,10\n2025-06-03T00:00:00Z,Llama 3.1 70B,10\n'
	);
	expect(models).toEqual([
		{ name: 'Llama 3.1 70B', rows: 2, as: null },
		{
			name: 'llama-3.1-70b-instruct',
			rows: 1,
			as: { en: 'Llama 3.1 70B Instruct', fr: 'Llama 3.1 70B Instruct' }
		}
	]);
	expect(figures[0]?.figure.caveats.map(({ en }) => en).join(' ')).toContain('stands in: Llama 3.1 70B.');
});

test('the regions of a bill are found by their code, else their name, though it gives no energy', async () => {
	const line = (id: string, name: string, provider = 'Microsoft') =>
		`2025-01-01T00:00:00Z,2025-01-01T01:00:00Z,1.5,USD,VM,${id},${name},${provider}`;
	const { nothing, found, unknown } = await estimate(
		'focus',
		[
			'ChargePeriodStart,ChargePeriodEnd,BilledCost,BillingCurrency,ServiceName,RegionId,RegionName,ProviderName',
			line('eastus', 'East US'),
			line('', 'West Europe'),
			line('', 'West Europe'),
			line('', 'Francfort', 'AWS'),
			line('', 'Atlantis North'),
			line('', '', '')
		].join('\n')
	);
	expect(nothing).toBe('noEnergy');
	expect(found.map(({ name, rows, as }) => [name, rows, as?.fr])).toEqual([
		['Microsoft, West Europe', 2, expect.stringContaining('West Europe')],
		['AWS, Francfort', 1, expect.stringContaining('Frankfurt')],
		['Microsoft, eastus', 1, expect.stringContaining('East US')]
	]);
	expect(unknown).toEqual([{ name: 'Microsoft, Atlantis North', rows: 1, instead: null, several: [] }]);
});

test('a code that is not known gives way to the name beside it, and that is said', async () => {
	const line = (id: string, name: string) => `2025-01-01T00:00:00Z,1.5,USD,VM,${id},${name},Microsoft`;
	const { found, unknown } = await estimate(
		'by_name',
		[
			'ChargePeriodStart,BilledCost,BillingCurrency,ServiceName,RegionId,RegionName,ProviderName',
			line('weu-zone-9', 'West Europe'),
			line('weu-zone-9', 'West Europe'),
			line('eastus', 'nonsense'),
			line('atlantis-1', 'Atlantis'),
			line('', '')
		].join('\n')
	);
	expect(found.map(({ name, rows, as, byName }) => [name, rows, as?.en, byName])).toEqual([
		['Microsoft, weu-zone-9', 2, expect.stringContaining('West Europe'), 'West Europe'],
		['Microsoft, eastus', 1, expect.stringContaining('East US'), undefined]
	]);
	expect(unknown).toEqual([{ name: 'Microsoft, atlantis-1', rows: 1, instead: null, several: [] }]);
});

test('a country that stands in for a region of nobody is named, with its grid, until the reader names the place', async () => {
	const { figures, grids } = await estimate('stand-in', RUNS);
	const caveats = figures[0]?.figure.caveats.map(({ fr }) => fr).join(' ');
	expect(caveats).toContain('mars-north1, IND (Inde)');
	expect(grids.find(({ place }) => place === 'IND')).toMatchObject({ year: 2024, source: 'Ember' });
	const answered = await estimate('answered', RUNS, { places: { 'mars-north1, IND': 'aws:ap-south-1' } });
	expect(answered.figures[0]?.figure.caveats.some(({ en }) => en.includes('mars-north1'))).toBe(false);
	expect(answered.grids.map(({ place }) => place)).toContain('aws:ap-south-1');
});

test('the carbon lies between the figures that are known of the grid: two sources, zones, regions of a country', async () => {
	const { grids, figures } = await estimate('limits', RUNS);
	const [ireland, own] = [await grid('aws:eu-west-1', 2023), await grid('IRL', 2023)];
	expect(grids.find(({ place }) => place === 'aws:eu-west-1')).toMatchObject({
		low: Math.min(ireland.low, own.mid),
		central: ireland.mid,
		high: Math.max(ireland.high, own.mid)
	});
	const india = grids.find(({ place }) => place === 'IND');
	const [south, west] = [await grid('aws:ap-south-2', 2024), await grid('aws:ap-south-1', 2024)];
	expect(india?.low).toBeLessThanOrEqual(Math.min(south.low, west.low));
	expect(india?.high).toBeGreaterThanOrEqual(Math.max(south.high, west.high));
	const [first] = toRows(figures[0]?.columns ?? { numRows: 0, names: [], data: {} });
	expect(Number(first?.['g_low'])).toBeLessThan(Number(first?.['g_high']));
	const before = await estimate(
		'before',
		RUNS.replaceAll('2023-', '2019-')
			.replaceAll('2024-', '2019-')
			.replaceAll('aws,eu-west-1', ',')
			.replaceAll('aws,EU (Ireland)', ',')
	);
	expect(before.figures[0]?.figure.caveats.some(({ en }) => en.includes('Only one figure'))).toBe(true);
});

test('figures follow the rows that are chosen elsewhere, and keep what is said of all places', async () => {
	const { table, match } = await bring('chosen', RUNS);
	const choices = { places: {}, everywhere: null, year: null, building: false };
	const explorer = new Explorer();
	explorer.linked = { source: { table: 'chosen' }, condition: 'energy_consumed < 2.5' } as unknown as Linked;
	const { energy, unknown } = await estimateTable(desk, table, match.template, mappingOf(match), choices, {
		narrowed: (sql) => explorer.narrowed(sql, '')
	});
	expect(energy?.all.central).toBe(2000);
	expect(unknown).toHaveLength(2);
});

test('the PUE of a region multiplies energy and carbon between its limits, and no other place', async () => {
	const totals = async (building: boolean) => {
		const { figures, energy } = await estimate('runs', RUNS, { building });
		return {
			energy: energy?.all,
			places: toRows(figures[1]?.columns ?? { numRows: 0, names: [], data: {} })
		};
	};
	const [bare, full] = [await totals(false), await totals(true)];
	const [row] = toRows(
		await ask(
			"select pue, pue_granularity from region_efficiency where provider = 'aws' and region = 'eu-west-1'",
			['region_efficiency']
		)
	);
	const pue = Number(row?.['pue']);
	expect(bare.energy).toEqual({ low: 14_000, central: 14_000, high: 14_000 });
	expect(full.energy?.central).toBeCloseTo(5000 * pue + 9000, 6);
	expect(full.energy?.low).toBeLessThanOrEqual(full.energy?.central ?? 0);
	expect(full.energy?.high).toBeGreaterThanOrEqual(full.energy?.central ?? Infinity);
	const at = (rows: typeof bare.places, place: string) =>
		Number(rows.find((one) => one['place'] === place)?.['g']);
	expect(at(full.places, 'aws:eu-west-1') / at(bare.places, 'aws:eu-west-1')).toBeCloseTo(pue, 9);
	expect(at(full.places, 'IND')).toBe(at(bare.places, 'IND'));
});

test('an estimate of requests has published ones beside it, each with what it counts', async () => {
	const estimated = await estimate(
		'requests',
		'timestamp,model,completion_tokens,region\n2024-01-01T00:00:00Z,m,3600,us-east-1\n2024-01-02T00:00:00Z,m,3600,us-east-1\n'
	);
	const references = await referencesOf(desk, estimated);
	expect(references.length).toBeGreaterThan(10);
	expect(
		references.every(({ value, boundary, url }) => value > 0 && boundary !== '' && url.startsWith('https://'))
	).toBe(true);
	expect(estimated.energy?.each.central).toBeCloseTo((estimated.energy?.all.central ?? 0) / 2, 9);
	expect((await referencesOf(desk, { ...estimated, measure: 'intensity' })).length).toBe(0);
});

test('a power log is integrated between its readings, gaps left out, limits by the lower and higher reading', async () => {
	const log = `timestamp,power_w\n2024-01-01 00:00:00,100\n2024-01-01 00:01:00,200\n2024-01-01 00:02:00,100\n2024-01-01 05:00:00,100\n2024-01-01 05:01:00,100\n`;
	const { figures } = await estimate('log', log, { everywhere: 'IND' });
	const rows = toRows(figures[0]?.columns ?? { numRows: 0, names: [], data: {} });
	const total = (name: string) => rows.reduce((all, row) => all + Number(row[name]), 0);
	expect([total('wh_low'), total('wh'), total('wh_high')]).toEqual([
		expect.closeTo(5, 9),
		expect.closeTo(400 / 60, 9),
		expect.closeTo(500 / 60, 9)
	]);
	const { mid } = await grid('IND', 2024);
	expect(total('g')).toBeCloseTo(((400 / 60) * mid) / 1000, 9);
});

test('two devices of one name are told apart by what differs, and said to be one where nothing does', async () => {
	const lines = (columns: string, row: (gpu: number) => string) =>
		`timestamp,${columns},power.draw [W]\n${[0, 1, 2].flatMap((s) => [0, 1].map((gpu) => `2024-01-01 00:00:0${s},${row(gpu)},${100 + 100 * gpu} W`)).join('\n')}\n`;
	const measured = async (name: string, log: string) => {
		const { energy, figures } = await estimate(name, log);
		const caveats = figures[0]?.figure.caveats.map(({ en }) => en).join(' ') ?? '';
		return {
			wh: energy?.all.central,
			atOnce: /share device and time with another: (\d+)/.exec(caveats)?.[1]
		};
	};
	const both = { wh: expect.closeTo((2 * 300) / 3600, 9), atOnce: undefined };
	expect(
		await measured(
			'by_index',
			lines('index,name', (gpu) => `${gpu},A100`)
		)
	).toEqual(both);
	expect(
		await measured(
			'by_uuid',
			lines('name,uuid', (gpu) => `A100,GPU-${gpu}f`)
		)
	).toEqual(both);
	const alike = lines('name', () => 'A100');
	const { energy, devices, figures } = await estimate('by_none', alike);
	expect(energy?.all.central).toBeCloseTo((2 * 300) / 3600, 9);
	expect(devices).toMatchObject({ now: 'add', each: 2, atOnce: 3 });
	expect(figures[0]?.figure.caveats[1]?.en).toContain(
		'has 2 readings at a time: they are taken for 2 devices'
	);
	const one = await estimate('by_choice', alike, { together: 'one' });
	expect(one.energy?.all.central).toBeCloseTo((2 * 150) / 3600, 9);
	expect(one.figures[0]?.figure.caveats[1]?.en).toContain('device and time with another: 3. ');
	// nvidia-smi reads one device after the other: their times lie a few milliseconds apart.
	const apart = [0, 1, 2, 3, 4].flatMap((s) =>
		[0, 1].map((gpu) => `2024-01-01 00:00:0${s}.${gpu ? '003' : '001'},A100,${100 + 100 * gpu} W`)
	);
	const near = await estimate('by_burst', `timestamp,name,power.draw [W]\n${apart.join('\n')}\n`);
	expect(near.energy?.all.central).toBeCloseTo((4 * 300) / 3600, 9);
	expect(near.devices?.now).toBe('add');
	const again = await estimate(
		'again',
		'timestamp,power_w\n2024-01-01 00:00:00,100\n2024-01-01 00:00:01,100\n2024-01-01 00:00:01,100\n2024-01-01 00:00:02,100\n2024-01-01 00:00:03,100\n'
	);
	expect([again.devices?.now, again.energy?.all.central]).toEqual(['one', expect.closeTo(300 / 3600, 9)]);
	const rows = [0, 1, 2].map((s) => `${s},2024-01-01 00:00:0${s},300`).join('\n');
	expect(await measured('numbered', `index,timestamp,power_w\n${rows}\n`)).toEqual({ ...both });
});

test('emissions are in the unit that their column names', async () => {
	const total = async (name: string, column: string) => {
		const { template, figures } = await estimate(
			name,
			`Month,Subscription ID,Azure region,${column}\n2024-01-01,s,East US,0.5\n2024-02-01,s,East US,0.5\n`
		);
		expect(template).toBe('azure-carbon');
		return figures[0]?.figure.reading([], {} as never).en;
	};
	expect(await total('in_kg', 'Total emissions (kgCO2e)')).toContain('1\u00a0kg CO₂e in all');
	expect(await total('in_t', 'Total emissions (mtCO2e)')).toContain('1,000\u00a0kg CO₂e in all');
	expect(await total('unsaid', 'Total emissions')).toContain('1\u00a0kg CO₂e in all');
});

test('tokens take the joules of measured runs, of the same model where there are any', async () => {
	const log = (model: string) =>
		`timestamp,model,completion_tokens,region\n2024-01-01T00:00:00Z,${model},3600,us-east-1\n2024-01-02T00:00:00Z,${model},3600,us-east-1\n`;
	const width = async (name: string, model: string) => {
		const { figures } = await estimate(name, log(model));
		const rows = toRows(figures[0]?.columns ?? { numRows: 0, names: [], data: {} });
		return Number(rows[0]?.['wh_high']) / Number(rows[0]?.['wh_low']);
	};
	const [known, any] = [await width('known', 'Llama 3.1 8B Instruct'), await width('any', 'secret')];
	expect(known).toBeGreaterThan(1);
	expect(any).toBeGreaterThan(known);
});

test('bills give no energy, exports their own carbon, a grid series its limits', async () => {
	const bill = await estimate(
		'bill',
		'ChargePeriodStart,ChargePeriodEnd,BilledCost,BillingCurrency,ServiceName,RegionId,ConsumedQuantity,ConsumedUnit,ProviderName,ChargeCategory\n2025-01-01T00:00:00Z,2025-01-01T01:00:00Z,1.5,USD,EC2,eu-west-1,3,Hours,AWS,Usage\n2025-01-02T00:00:00Z,2025-01-02T01:00:00Z,1.5,USD,EC2,eu-west-1,3,Hours,AWS,Usage\n'
	);
	expect([bill.nothing, bill.figures]).toEqual(['noEnergy', []]);
	const google = await estimate(
		'google',
		'usage_month,service.description,location.region,carbon_footprint_total_kgCO2e.location_based\n2024-01-01,Compute,europe-west1,2\n2024-02-01,Compute,europe-west1,3\n'
	);
	expect(google.figures[0]?.figure.reading([], {} as never).fr).toContain(
		'5\u00a0kg CO₂e en tout, selon le fichier'
	);
	const series = await estimate(
		'series',
		'datetime,zone,carbon_intensity\n2025-01-01T00:00:00Z,FR,20\n2025-01-01T01:00:00Z,FR,40\n2025-02-01T00:00:00Z,FR,30\n2025-12-01T00:00:00Z,FR,60\n'
	);
	expect(toRows(series.figures[0]?.columns ?? { numRows: 0, names: [], data: {} })[0]).toMatchObject({
		at: '2025-01',
		low: 20,
		mid: 30,
		high: 40
	});
	expect(series.figures[0]?.figure.chart).toMatchObject({
		panels: [{ title: { fr: 'Intensité carbone, g CO₂e/kWh' } }]
	});
	expect(series.figures[0]?.figure.reading([], {} as never).en).toBe(
		'38\u00a0g CO₂e/kWh (20\u00a0to\u00a060) on average, of 4 values.'
	);
	const odd = await estimate(
		'odd_series',
		'datetime,zone,carbon_intensity\n2025-01-01T00:00:00Z,FR,20\n2025-01-01T01:00:00Z,FR,-9\n2025-02-01T00:00:00Z,DE,\n2025-02-01T00:00:00Z,DE,60\n'
	);
	expect(odd.figures[0]?.figure.reading([], {} as never).en).toBe(
		'20\u00a0to\u00a060\u00a0g CO₂e/kWh, of 2 values in 2 zones, which are not averaged. Not in it: 2 of 4 rows (1 without a value and 1 with a value that cannot be, such as one below 0).'
	);
});

async function all(portions: AsyncIterable<readonly RowError[]>) {
	const errors: RowError[] = [];
	for await (const some of portions) errors.push(...some);
	return errors;
}

test('cells that a template does not allow are listed with their rows and cures', async () => {
	const { table, match } = await bring(
		'bad',
		'timestamp,power_w\n2024-01-01 00:00:00,100\n2024-01-01 00:01:00,-5\n2024-01-01 00:02:00,\n2024-01-01 00:03:00,7\n'
	);
	const { template, mapped } = match;
	expect(await countErrors(desk, table, template, mapped)).toBe(2);
	const errors = await all(rowErrors(desk, table, template, mapped));
	expect(errors.map(({ row, line, code }) => [row, line, code])).toEqual([
		[2, 3, 'too-small'],
		[3, 4, 'missing']
	]);
	const file = await (await errorsFile(rowErrors(desk, table, template, mapped), 'fr')).text();
	expect(file.split('\r\n')[1]).toBe(
		'3,power_w,-5,power_w ne peut être inférieur à 0\u00a0W\u00a0: vérifiez le signe et l’unité.'
	);
});

test('errors are told by the line of the file, below rejected lines and cells of several lines', async () => {
	const { table, match } = await bring(
		'lines',
		'# of a meter\ntimestamp,power_w,note\n2024-01-01 00:00:00,1,"one\ntwo"\n2024-01-01 00:01:00,-5,x\ntorn\n\n2024-01-01 00:02:00,2,x\n2024-01-01 00:03:00,-7,x\n'
	);
	const errors = await all(rowErrors(desk, table, match.template, match.mapped));
	expect(errors.map(({ row, line }) => [row, line])).toEqual([
		[2, 5],
		[4, 9]
	]);
});

test('columns mapped by hand are checked, all errors of many rows are in the file, whole columns have their cure', async () => {
	const { table } = await bring(
		'odd',
		`when,draw,note\n${Array.from({ length: 5001 }, (_, i) => `2024-01-01 00:00:00,${i % 2 ? 5 : -5},x`).join('\n')}\n`
	);
	const { columns } = table.report;
	const log = matchTemplate(TEMPLATES.find(({ id }) => id === 'power-log') as Template, columns);
	const bare = mappedBy(log, mappingOf(log), columns);
	expect(
		columnErrors(log.template, bare, columns, 5001).map(({ column, code }) => [column, code])
	).toContainEqual(['power_w', 'missing']);
	const byHand = mappingOf(log, { timestamp: 'when', power_w: 'draw', device: 'gone' }, columns);
	expect(byHand).toMatchObject({ timestamp: 'when', power_w: 'draw', device: '' });
	const mapped = mappedBy(log, byHand, columns);
	expect(mapped.map(({ as, reason }) => [as, reason])).toEqual(
		expect.arrayContaining([
			['timestamp', 'hand'],
			['power_w', 'hand']
		])
	);
	expect(columnErrors(log.template, mapped, columns, 5001)).toEqual([]);
	expect(await countErrors(desk, table, log.template, mapped)).toBe(2501);
	const found = await all(rowErrors(desk, table, log.template, mapped));
	expect(found).toHaveLength(2501);
	expect(found.at(-1)?.row).toBe(5001);
	const wrong = mappedBy(log, mappingOf(log, { timestamp: 'when', power_w: 'note' }, columns), columns);
	expect(columnErrors(log.template, wrong, columns, 5001)[0]).toMatchObject({
		row: null,
		column: 'note',
		code: 'type',
		cure: { fr: expect.stringContaining('«\u00a0nombre\u00a0»') }
	});
});
