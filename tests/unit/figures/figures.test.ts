import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { afterAll, describe, expect, it } from 'vitest';
import { answersPath } from '../../../src/lib/figures/built';
import { readFigures } from '../../../scripts/build/figures';
import { decodeAnswers } from '../../../src/lib/engine/answers';
import { type Row, toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { cellText, columnsOf } from '../../../src/lib/figure/cell';
import { defaultView, type Figure, type View } from '../../../src/lib/figure/figure';
import { describe as describeRows } from '../../../src/lib/figure/say/describe';
import { sayRow } from '../../../src/lib/figure/say/row';
import { shown } from '../../../src/lib/figure/shown';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { loadWords } from '../../../src/lib/i18n/words';
import { layout } from '../../../src/lib/marks/layout';
import StaticChart from '../../../src/lib/marks/StaticChart.svelte';
import { PRERENDERED_WIDTHS } from '../../../src/lib/figures/prerendered';
import { formatter } from '../../../src/lib/units/format';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());
const figures = await readFigures();

async function rowsOf(figure: Figure, view: View = defaultView(figure)): Promise<Row[]> {
	return toRows((await engine.query({ sql: figure.sql, params: view, tables: figure.tables })).columns);
}

/** The default view with those of the changes that the figure follows. */
const changed = (figure: Figure, change: View): View => ({
	...defaultView(figure),
	...Object.fromEntries(Object.entries(change).filter(([name]) => name in figure.params))
});

/** Whether the answers hold every list that a reader can choose. */
const keepsAll = (figure: Figure) =>
	Object.values(figure.params).every(({ kind, keeps }) => kind !== 'several' || keeps);

const tools = (view: View) => ({ view, en: formatter('en'), fr: formatter('fr') });

/** What is placed, without the names, of which one is “Infinity”. */
const unnamed = (name: string, value: unknown) =>
	['label', 'text', 'keys'].includes(name) ? undefined : value;

/** Columns that a chart names, wherever in its document. */
function chartColumns(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(chartColumns);
	if (value === null || typeof value !== 'object') return [];
	if ('gather' in value) {
		const { count, members, label, gather, key, ...others } = value as Record<string, unknown>;
		return chartColumns([others, gather]);
	}
	return Object.entries(value).flatMap(([name, inner]) => {
		if (
			[
				'column',
				'entity',
				'label',
				'lat',
				'lon',
				'own',
				'count',
				'members',
				'x',
				'by',
				'one',
				'many'
			].includes(name) &&
			typeof inner === 'string'
		)
			return [inner];
		if (['key', 'keys', 'interval'].includes(name)) return inner as string[];
		return chartColumns(inner);
	});
}

describe.each(figures)('$id', (figure) => {
	it('has rows with every column that its table, chart and warnings name', async () => {
		const rows = await rowsOf(figure);
		const names = Object.keys(rows[0] ?? {});
		const wanted = [
			...columnsOf(figure).flatMap(([name, c]) => (c.from ? Object.values(c.from) : [name])),
			...chartColumns(figure.chart),
			...figure.comparableOn.flatMap((c) => c.column ?? [])
		];
		expect(names).toEqual(expect.arrayContaining([...new Set(wanted)]));
	});

	it('is answered at build by the rows its query gives now', async () => {
		const answers = decodeAnswers(JSON.parse(readFileSync(answersPath(figure.id), 'utf8')));
		const lists = keepsAll(figure) ? [{ countries: 'FRA,KEN' }, { countries: null }] : [];
		for (const change of [
			{},
			{ provider: 'gcp' },
			{ country: 'IND', year: 2022 },
			{ task: 'code', gpu: 'B200' },
			...lists
		]) {
			const atBuild = Object.entries(change).filter(([name]) => figure.params[name]?.answered !== 'default');
			const view = changed(figure, Object.fromEntries(atBuild));
			const kept = answers.get(view);
			expect(kept && toRows(kept)).toEqual(await rowsOf(figure, view));
		}
	});

	it('can be read, described and written out in both languages, for every provider and for one row', async () => {
		for (const change of [
			{},
			{ provider: 'aws' },
			{ provider: 'gcp' },
			{ countries: 'KEN' },
			{ countries: 'BDI,UZB' }
		]) {
			const view = changed(figure, change);
			const rows = await rowsOf(figure, view);
			for (const some of [rows, rows.slice(0, 1)]) {
				if (some.length === 0) continue;
				for (const language of LANGUAGES) {
					const drawn = shown(figure, some, view, language);
					const texts = [
						figure.reading(some, tools(view))[language],
						describeRows(drawn.chart, drawn.rows, await loadWords(language)),
						...drawn.rows.slice(0, 20).map((row) => sayRow(drawn.chart, row, language)),
						...some
							.slice(0, 20)
							.flatMap((row) => columnsOf(figure).map(([name, c]) => cellText(row, name, c, language)))
					];
					for (const text of texts) expect(text).not.toMatch(/NaN|undefined|\bnull\b|Infinity|\[object/);
				}
			}
		}
	});

	it.each(
		PRERENDERED_WIDTHS.flatMap(([size, width]) => LANGUAGES.map((language) => ({ size, width, language })))
	)('is drawn as before ($size, $language)', async ({ size, width, language }) => {
		const view = defaultView(figure);
		const rows = await rowsOf(figure);
		const drawn = shown(figure, rows, view, language);
		const scene = layout(drawn.chart, {
			rows: drawn.rows,
			width,
			language,
			format: formatter(language),
			view
		});
		const { body } = render(StaticChart, {
			props: { scene, land: 'land', name: figure.title[language], describedby: 'd', size }
		});
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
		const text = body.replace(/<!--.*?-->/g, '').replace(/></g, '>\n<');
		await expect(text).toMatchFileSnapshot(`../snapshots/${figure.id}-${size}-${language}.svg`);
	});

	it('stays whole at any width and with few rows', async () => {
		const rows = await rowsOf(figure);
		for (const width of [280, 375, 559, 560, 768, 1400]) {
			for (const some of [rows, rows.slice(0, 1), rows.slice(0, 12)]) {
				const view = defaultView(figure);
				const drawn = shown(figure, some, view, 'fr');
				const scene = layout(drawn.chart, {
					rows: drawn.rows,
					width,
					language: 'fr',
					format: formatter('fr'),
					view
				});
				expect(JSON.stringify(scene, unnamed)).not.toMatch(/NaN|Infinity|null/);
				for (const mark of scene.marks) {
					expect(mark.x).toBeGreaterThanOrEqual(0);
					expect(mark.x).toBeLessThanOrEqual(width);
					expect(mark.y).toBeGreaterThanOrEqual(0);
					expect(mark.y).toBeLessThanOrEqual(scene.height);
				}
			}
		}
	});
});

describe('what the titles claim', () => {
	const rows = async (id: string) => {
		const figure = figures.find((f) => f.id === id);
		if (!figure) throw new Error(`no figure ${id}`);
		return rowsOf(figure);
	};
	const values = async (id: string, column: string) =>
		(await rows(id)).flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));

	it('dozens of times between the cleanest and the dirtiest grid', async () => {
		const all = await values('cloud-region-intensity', 'gco2e_per_kwh');
		expect(Math.max(...all) / Math.min(...all)).toBeGreaterThan(24);
	});

	it('few Google regions are carbon-free around the clock', async () => {
		const latest = (await rows('google-cfe-trend')).filter((row) => row['year'] === 2025);
		const full = latest.filter((row) => Number(row['carbon_free_share_pct']) >= 99);
		expect(full.length).toBeGreaterThan(0);
		expect(full.length).toBeLessThan(latest.length / 10);
	});

	it('most regions have only an average', async () => {
		const all = await rows('cloud-efficiency');
		expect(all.filter((row) => row['own'] === true).length).toBeLessThan(all.length / 2);
	});

	it('in 2025 us-west1 is 98 by Google and 129 or 204 by Electricity Maps', async () => {
		const oregon = (await rows('cloud-factor-disagreement')).find((row) => row['region'] === 'us-west1');
		expect(oregon).toMatchObject({ google: 97.85, low: 129, high: 204 });
	});

	it('grids get cleaner at different speeds and differ more than tenfold', async () => {
		const shown = (await rows('grid-intensity-trend')).filter((row) => row['world'] === false);
		const at = (year: number) =>
			new Map(
				shown.filter((row) => row['year'] === year).map((row) => [row['code'], Number(row['gco2e_per_kwh'])])
			);
		const [then, now] = [at(2000), at(2025)];
		const kept = [...now].map(([code, value]) => value / (then.get(code) ?? NaN));
		expect(Math.max(...kept)).toBeLessThan(1);
		expect(Math.max(...kept)).toBeGreaterThan(1.5 * Math.min(...kept));
		expect(Math.max(...now.values()) / Math.min(...now.values())).toBeGreaterThan(10);
	});

	it('the world’s line is the mean that Ember gives for the world', async () => {
		const world = (await rows('grid-intensity-trend')).filter((row) => row['world'] === true);
		expect(world.at(-1)).toMatchObject({ year: 2024 });
		expect(Number(world.find((row) => row['year'] === 2022)?.['gco2e_per_kwh'])).toBeCloseTo(489.52, 0);
	});

	it('one chat answer takes over 500 times as much in one measurement as in another', async () => {
		const measured = (await rows('ai-how-much-is-one')).find((row) => row['quantity'] === 'measured');
		expect(Number(measured?.['high']) / Number(measured?.['low'])).toBeGreaterThan(500);
	});

	it('of the grids that the calculator can use, Ember has 195 countries and areas for 2024, and 90 for 2025', async () => {
		const { columns } = await engine.query({
			sql: `select year, count(*)::integer as n from grid_country_year where year >= 2024 and not placeholder group by year order by year`,
			params: {},
			tables: ['grid_country_year']
		});
		expect(toRows(columns)).toEqual([
			{ year: 2024, n: 195 },
			{ year: 2025, n: 90 }
		]);
	});

	it('models of the world’s data centres for one year differ twofold, and none is a measurement', async () => {
		const all = await rows('datacentre-demand-world');
		expect(all.every((row) => row['kind'] !== 'measured')).toBe(true);
		const one = all.filter((row) => row['year'] === 2020).flatMap((row) => row['twh'] ?? row['low'] ?? []);
		expect(Math.max(...one.map(Number)) / Math.min(...one.map(Number))).toBeGreaterThan(2);
	});

	it('two countries meter their data centres', async () => {
		const all = await rows('datacentre-demand-countries');
		const metered = all.filter((row) => row['kind'] === 'measured').map((row) => row['iso3']);
		expect(new Set(metered)).toEqual(new Set(['IRL', 'NLD']));
		expect(new Set(all.map((row) => row['id'])).size).toBe(all.length);
	});

	it('of ten companies’ records a part only was looked for', async () => {
		const all = await rows('company-record');
		expect(new Set(all.map((row) => row['company'])).size).toBe(10);
		expect(all.filter((row) => row['status'] === 'not_searched').length).toBeGreaterThan(all.length / 2);
	});

	it('a third of the regions stand where water is scarce, and few have a WUE of their own', async () => {
		const all = await rows('cloud-water');
		const strained = all.filter((row) => Number(row['stress_category'] ?? -1) >= 3);
		expect(strained.length).toBeGreaterThan(all.length / 3);
		expect(all.filter((row) => row['own'] === true).length).toBeLessThan(all.length / 8);
	});

	it('the more fossil a country’s mix, the more its kilowatt-hour emits', async () => {
		const last = (await rows('grid-mix')).filter((row) => row['year'] === 2024);
		const fossil = (row: Row) =>
			(Number(row['coal_twh']) + Number(row['oil_twh']) + Number(row['gas_twh'])) /
			Number(row['generation_twh']);
		const order = (by: (row: Row) => number) =>
			last.toSorted((a, b) => by(a) - by(b)).map((row) => row['iso3']);
		expect(order(fossil)[0]).toBe(order((row) => Number(row['gco2e_per_kwh']))[0]);
		expect(order(fossil).at(-1)).toBe(order((row) => Number(row['gco2e_per_kwh'])).at(-1));
	});

	it('since 2020 the largest recorded training grew over a thousand times, and nearly half of the models have none', async () => {
		const all = await rows('ai-training-compute');
		const most = (year: number) =>
			Math.max(
				...all.filter((row) => row['year'] === year).map((row) => Number(row['training_compute_flop']))
			);
		expect(most(2025) / most(2020)).toBeGreaterThan(1000);
		const known = all.filter((row) => row['training_compute_flop'] !== null).length;
		expect(known / all.length).toBeCloseTo(0.54, 2);
	});

	it('every field is recorded for fewer models in 2024 than in 2021', async () => {
		const all = await rows('ai-disclosure-share');
		const share = (year: number, field: unknown) =>
			Number(all.find((row) => row['year'] === year && row['field'] === field)?.['share_pct']);
		for (const field of new Set(all.map((row) => row['field'])))
			expect(share(2024, field)).toBeLessThan(share(2021, field));
		expect(all.filter((row) => row['provisional'] === true).map((row) => row['year'])).toEqual(
			expect.arrayContaining([2025, 2026])
		);
	});

	it('in every year fewer models may be used without restriction than can be downloaded', async () => {
		const all = await rows('ai-open-weights');
		const of = (kind: string) => all.filter((row) => row['kind'] === kind);
		const free = new Map(of('unrestricted').map((row) => [row['year'], Number(row['models'])]));
		expect(free.size).toBeGreaterThan(6);
		for (const row of of('downloadable')) expect(free.get(row['year'])).toBeLessThan(Number(row['models']));
	});

	it('the United States and China have a part in more than eight of ten models, whichever the years, each counted once', async () => {
		const figure = figures.find((f) => f.id === 'ai-models-by-country');
		if (!figure) throw new Error('no figure');
		for (const since of [null, 2010, 2015, 2018, 2020, 2022, 2024]) {
			const [first] = await rowsOf(figure, { since });
			const share = Number(first?.['of_two']) / Number(first?.['placed_models']);
			expect(share).toBeGreaterThan(0.8);
			expect(share).toBeLessThan(0.91);
		}
	});

	it('a chat answer was measured between 18.5 and 9,985 joules, and its batch alone moves it 2.8 to 26.6 times', async () => {
		const joules = await values('ai-energy-per-response', 'j_per_response');
		expect([Math.min(...joules), Math.max(...joules)]).toEqual([18.47, 9984.83]);
		const folds = await values('ai-batch-spread', 'fold');
		expect([Math.min(...folds), Math.max(...folds)]).toEqual([2.8, 26.6]);
	});

	it('the chips that the batch was measured on are those of the figure of chips', async () => {
		const figure = figures.find((f) => f.id === 'ai-batch-spread');
		if (!figure) throw new Error('no figure');
		const measured = [
			...(await rowsOf(figure)),
			...(await rowsOf(figure, { ...defaultView(figure), version: 'v2' }))
		];
		const chips = new Set((await rows('ai-chip-efficiency')).map((row) => row['slug']));
		const ranOn = new Set(measured.map((row) => row['chip']));
		expect(ranOn.size).toBe(3);
		for (const chip of ranOn) expect(chips).toContain(chip);
	});

	it('over all tasks of version 3 the batch moves a configuration 1.3 to 32 times', async () => {
		const figure = figures.find((f) => f.id === 'ai-batch-spread');
		const folds: number[] = [];
		for (const task of ['chat', 'code', 'image-chat', 'science-questions', 'video-chat'])
			if (figure)
				for (const row of await rowsOf(figure, { ...defaultView(figure), task }))
					folds.push(Number(row['fold']));
		expect(Math.min(...folds)).toBeCloseTo(1.34, 2);
		expect(Math.max(...folds)).toBeCloseTo(32.11, 2);
	});

	it('making an image took some 300 times the electricity of sorting a text', async () => {
		const all = await rows('ai-task-energy');
		const kwh = (task: string) =>
			Number(all.find((row) => row['task'] === task && row['zero_shot'] === false)?.['kwh']);
		expect(kwh('image-generation') / kwh('text-classification')).toBeCloseTo(306, 0);
	});

	it('published figures for one prompt run from 0.00131 to 308 Wh', async () => {
		const all = await values('ai-per-prompt-claims', 'wh');
		expect(Math.max(...all) / Math.min(...all)).toBeGreaterThan(200_000);
	});

	it('Llama 3.1 405B is 8,930 t by the grid and none by contracts, and families stand apart', async () => {
		const all = await rows('ai-training-emissions');
		const llama = all.find((row) => row['name_en'] === 'Llama 3.1 405B');
		expect(llama).toMatchObject({ location_t: 8930, market_t: 0, scope: 'total' });
		const one = all.filter((row) => row['group_en'] === 'The training of one model');
		expect(one.every((row) => row['scope'] === 'total' && row['phase'] === 'training')).toBe(true);
	});

	it('the best chip of today does about five times the operations per joule of the best of 2017', async () => {
		const all = await rows('ai-chip-efficiency');
		const best = (some: Row[]) => Math.max(...some.map((row) => Number(row['flop_per_joule_tensor_16bit'])));
		expect(best(all) / best(all.filter((row) => row['year'] === 2017))).toBeCloseTo(5.4, 1);
	});

	it('what the calculator says of publishers of grid factors is what the figure of them shows', async () => {
		const apart = (await rows('cloud-factor-disagreement')).map((row) => Number(row['spread']));
		expect(Math.max(...apart)).toBeGreaterThan(250);
		expect(Math.max(...apart)).toBeLessThan(300);
	});

	it('sites above two gigawatts are plans only', async () => {
		const large = (await rows('ai-sites')).filter((row) => Number(row['power_mw']) > 2000);
		expect(large.length).toBeGreaterThan(0);
		expect(large.every((row) => row['planned'] === true)).toBe(true);
	});

	it('its list has as many sites as its caveat says, in all, with power, and in the United States', async () => {
		const sites = new Map((await rows('ai-sites')).map((row) => [row['site'], row['name_en']]));
		const home = [...sites.values()].filter((name) => name === 'United States').length;
		const { columns } = await engine.query({
			sql: 'select count(distinct site)::integer as n from ai_site_timeline',
			params: {},
			tables: ['ai_site_timeline']
		});
		const listed = Number(toRows(columns)[0]?.['n']);
		const said = (figures.find(({ id }) => id === 'ai-sites')?.caveats ?? []).map(({ en }) => en).join(' ');
		expect(said).toContain(`${home} of ${sites.size} in the United States`);
		expect(said).toContain(`The source lists ${listed}: two`);
		expect(listed - sites.size).toBe(2);
	});

	it('148 regions are in service', async () =>
		expect(await rows('cloud-region-intensity')).toHaveLength(148));
});
