import type { Page } from '@playwright/test';
import { readFigures } from '../../scripts/build/figures';
import { toRows } from '../../src/lib/engine/connector';
import { createNodeEngine } from '../../src/lib/engine/node';
import { cellText, columnsOf } from '../../src/lib/figure/cell';
import { defaultView, queryView, startView } from '../../src/lib/figure/figure';
import { EXHAUSTIVE } from './conditions';
import { expect, test } from './harness';
import { shuffled } from './random';
import { stranger } from './stranger';

const figures = await readFigures();
const INTENSITY = '/figures/cloud-region-intensity';
/** A figure of which only the default countries are kept: the engine answers for others. */
const MIX = '/figures/grid-mix';
const figure = (page: Page) => page.locator('[data-figure]');
const live = (page: Page) => expect(figure(page)).toHaveAttribute('data-state', 'live');
const status = (page: Page) => page.locator('[data-figure] .status');

/** The engine answers when what is kept cannot be had. */
async function withoutAnswers(page: Page, watch: { expectError(message: RegExp): void }) {
	watch.expectError(/Failed to load resource/);
	await page.route('**/answers/**', (route) => route.abort());
}

test('the engine is fetched when a control is reached, and not for who only reads', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/electricity', { waitUntil: 'networkidle' });
	await page.mouse.wheel(0, 4000);
	await page.waitForTimeout(500);
	expect(asked.filter((url) => /duckdb|\.arrow|\/answers\//.test(url))).toEqual([]);
	const wasm = page.waitForRequest(/duckdb.*\.wasm/);
	await page.getByRole('combobox', { name: /Countries/ }).focus();
	await wasm;
});

/** A view, of figures that have such parameters. */
const ASKED = { year: 2023, min: 45, max: 640 };

/** One figure of each kind of chart, drawn from a seed; every figure with EMPREINTE_ALL=1. */
const asked = EXHAUSTIVE ? figures : [...new Map(shuffled(figures).map((f) => [f.chart.kind, f])).values()];

for (const document of asked) {
	test(`${document.id} has the same rows in the browser as in Node`, async ({ page, watch }) => {
		const choice = 'min' in document.params ? ASKED : {};
		const params = queryView(document, { ...defaultView(document), ...choice });
		const engine = createNodeEngine({ tables: 'static/tables' });
		const { columns } = await engine.query({ sql: document.sql, params, tables: document.tables });
		await engine.close();
		const expected = toRows(columns)
			.slice(0, 100)
			.map((row) =>
				columnsOf(document, startView(document)).map(([name, column]) => cellText(row, name, column, 'en'))
			);
		await withoutAnswers(page, watch);
		if ('min' in choice) await page.goto(`/figures/${document.id}?year=2023&min=45&max=640`);
		else {
			await page.goto(`/figures/${document.id}`);
			await page.locator('[data-figure] svg[tabindex="0"]:visible').focus();
		}
		await live(page);
		await expect(status(page)).toContainText('DuckDB');
		await page.locator('[data-part="table"] summary').click();
		await expect(page.locator('[data-figure] [data-part="table"] tbody tr')).toHaveCount(expected.length);
		const shown = await page
			.locator('[data-figure] [data-part="table"] tbody tr')
			.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
		expect(shown).toEqual(expected);
	});
}

test('a worker that dies in mid-query is started again and the figure recovers', async ({ page, watch }) => {
	await withoutAnswers(page, watch);
	await page.goto(`${INTENSITY}?min=100`);
	await live(page);
	const [worker] = page.workers();
	if (!worker) throw new Error('There is no worker.');
	const end = worker.evaluate(() => self.close()).catch(() => undefined);
	await page.locator('[name=min]').fill('300');
	await page.locator('[name=min]').press('Enter');
	await end;
	await expect(page.locator('[data-reading]')).toContainText(/ran from 3\d\d/);
	await live(page);
	await page.locator('[name=min]').fill('500');
	await page.locator('[name=min]').press('Enter');
	await expect(page.locator('[data-reading]')).toContainText(/ran from 5\d\d/);
});

test('with the engine blocked, figures stay, kept answers come, and the rest says why not', async ({
	page,
	watch
}) => {
	watch.expectError(/Failed to load resource|Failed to fetch|ErrorEvent/);
	await page.route(/duckdb.*\.wasm/, (route) => route.abort());
	await page.goto(`${MIX}?from=2010`);
	await expect(status(page)).toContainText('kept with this page');
	await page.getByRole('button', { name: 'Remove South Africa' }).click();
	await expect(status(page)).toContainText('DuckDB could not be loaded', { timeout: 60_000 });
	await expect(figure(page)).toHaveAttribute('data-state', 'error');
	await expect(page.locator('[data-figure] svg.chart')).toBeVisible();
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(status(page)).toContainText('kept with this page');
	await page.unroute(/duckdb.*\.wasm/);
	await page.getByRole('button', { name: 'Remove South Africa' }).click();
	await live(page);
	await expect(status(page)).toContainText('Answered by DuckDB');
});

test('with the answers blocked, DuckDB answers', async ({ page, watch }) => {
	await withoutAnswers(page, watch);
	await page.goto(INTENSITY);
	await page.getByLabel('Year').selectOption('2022');
	await expect(page.locator('[data-reading]')).toContainText('In 2022');
	await expect(status(page)).toContainText('Answered by DuckDB');
});

test('with a part of the page missing, the figure says that, and not that DuckDB is', async ({
	page,
	watch
}) => {
	watch.expectError(/Failed to load resource/);
	await page.goto(INTENSITY, { waitUntil: 'networkidle' });
	await page.route(/_app\/immutable\/.*\.js$/, (route) => route.abort());
	await page.getByLabel('Year').selectOption('2022');
	await expect(page.locator('.status.error')).toContainText('A part of this page could not be loaded');
	await expect(page.locator('[data-figure] svg.chart:visible')).toBeVisible();
});

test('with a table blocked, the figure stays and says why', async ({ page, watch }) => {
	watch.expectError(/Failed to load resource/);
	await page.route('**/tables/**/grid_country_year.arrow', (route) => route.abort());
	await page.goto(MIX);
	await page.getByRole('button', { name: 'Remove South Africa' }).click();
	await expect(status(page)).toContainText('A table could not be loaded');
	await expect(page.locator('[data-figure] svg.chart')).toBeVisible();
});

const STRANGE = {
	Parquet: `select count(*) from read_parquet('AT/x.parquet')`,
	JSON: `select count(*) from read_json('AT/x.json')`,
	CSV: `select count(*) from read_csv('AT/x.csv')`,
	'a time zone': `select count(timezone('Asia/Kolkata', now()))`
};

for (const [what, sql] of Object.entries(STRANGE)) {
	test(`a query that touches ${what} fails like any other, and reaches nobody`, async ({ page, watch }) => {
		watch.expectError(/./);
		const { at, visits, close } = await stranger();
		const marker = 'and ($from is null or year >= $from)';
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			const response = await route.fetch();
			const body = await response.text();
			const hostile = body.replace(marker, `and (${sql.replace('AT', at)}) >= 0 ${marker}`);
			await route.fulfill({ response, body: hostile });
		});
		await page.goto(`${MIX}?countries=KEN`);
		await expect(figure(page)).toHaveAttribute('data-state', 'error');
		await expect(page.locator('[data-figure] svg.chart')).toBeVisible();
		close();
		expect(visits()).toBe(0);
	});
}

test('the policy binds the worker too', async ({ page, watch }) => {
	watch.expectError(/Content Security Policy/);
	await page.goto(`${MIX}?countries=KEN`);
	await live(page);
	const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toContain("'unsafe-inline'");
	expect(policy).not.toContain("'unsafe-eval'");
	const [worker] = page.workers();
	const outcome = await worker?.evaluate(() => fetch('http://127.0.0.1:9/').then(() => 'sent', String));
	expect(outcome).toMatch(/TypeError|blocked/);
	watch.foreign.splice(0);
});
