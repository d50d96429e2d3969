import type { Page } from '@playwright/test';
import { readFigures } from '../../scripts/build/figures';
import { EXHAUSTIVE } from './conditions';
import { hold, refuseStorage, standing, unseenCharts } from './hostile';
import { expect, test } from './harness';
import { somePages } from './pages';
import { shuffled } from './random';

/** The first native choice of a page that its figures answer. */
const choice = (page: Page) => page.locator('.bar select[name]').first();

/** Takes the last of the other values offered, and gives it. */
async function chooseLast(page: Page): Promise<string> {
	const values = await choice(page).evaluate((select: HTMLSelectElement) =>
		[...select.options].filter(({ disabled, selected }) => !disabled && !selected).map(({ value }) => value)
	);
	const last = values.at(-1) ?? '';
	await choice(page).selectOption(last);
	return last;
}

/** No figure is on its way to another state any more. */
const settled = (page: Page) =>
	expect.poll(async () => (await standing(page)).filter(({ state }) => state === 'busy')).toEqual([]);

for (const { path } of somePages()) {
	test(`${path} stands in 1970, with nothing kept, late scripts and the system's colours; then without data`, async ({
		page,
		watch
	}) => {
		await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
		await page.clock.setFixedTime(0);
		await refuseStorage(page);
		const scripts = await hold(page, /\/_app\/.*\.js$|\.woff2$/);
		await page.goto(path, { waitUntil: 'commit' });
		await expect(page.locator('h1').first()).toBeVisible();
		expect(await unseenCharts(page)).toEqual([]);
		const offers = (await choice(page).count()) > 0;
		const early = offers ? await chooseLast(page) : '';
		await scripts.release();
		if (!offers) return void (await page.waitForLoadState('networkidle'));
		await expect(choice(page)).toHaveValue(early);
		await expect(page.locator('[data-state="live"]').first()).toBeVisible();
		await settled(page);
		expect((await standing(page)).filter(({ state }) => state === 'error')).toEqual([]);

		watch.expectError(/Failed to load resource|Failed to fetch|ErrorEvent|ERR_FAILED/);
		await page.route(/\.wasm$|\.arrow$|\/answers\//, (route) => route.abort());
		await page.goto(path);
		await chooseLast(page);
		await settled(page);
		for (const { id, state, shows, says } of await standing(page)) {
			expect(shows, `${id} still shows its rows`).toBe(true);
			if (state === 'error')
				expect(says.join(' '), `${id} says why`).toMatch(/could not be loaded|n’a pas pu être|n’ont pas pu/);
		}
	});
}

const figures = (await readFigures()).filter(({ tables }) => tables.length > 1);

for (const { id, tables } of EXHAUSTIVE ? figures : shuffled(figures).slice(0, 1)) {
	test(`${id} says which of its tables does not come, one by one, and answers once it does`, async ({
		page,
		watch
	}) => {
		watch.expectError(/Failed to load resource|ERR_FAILED/);
		await page.route(/\/answers\//, (route) => route.abort());
		for (const table of tables) {
			const blocked = new RegExp(`/${table}\\.arrow$`);
			await page.route(blocked, (route) => route.abort());
			await page.goto(`/figures/${id}`);
			const chart = page.locator('[data-figure] svg[tabindex="0"]:visible');
			await chart.focus();
			const status = page.locator('.status');
			await expect(status).toContainText('A table could not be loaded');
			await expect(chart).toBeVisible();
			await page.unroute(blocked);
			await page.getByRole('searchbox').focus();
			await chart.focus();
			await expect(page.locator('[data-figure]')).toHaveAttribute('data-state', 'live');
		}
	});
}

test('the view that is chosen stands out where the system chooses the colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/cloud');
	const ground = (what: string) =>
		page
			.locator(what)
			.first()
			.evaluate((element) => getComputedStyle(element).backgroundColor);
	expect(await ground('.control.tabs label:has(:checked)')).not.toBe(await ground('html'));
});

const RIGHT_TO_LEFT = 'אתר (2)\u202e';

test('the workspace serves who lets it keep nothing, and a name from right to left turns nothing around', async ({
	page
}) => {
	test.slow();
	await refuseStorage(page);
	await page.goto('/workspace');
	await page.getByLabel('Add data', { exact: true }).setInputFiles({
		name: 'sites.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`site,kwh,note\n${RIGHT_TO_LEFT},12,first\nplain,4,second\n`)
	});
	await expect(page.locator('[data-count="rows-loaded"]')).toHaveAttribute('value', '2');
	await expect(page.getByText(/not kept|keeps nothing|will be lost/i).first()).toBeVisible();
	const cells = page
		.getByRole('region', { name: 'Preview' })
		.first()
		.getByRole('row')
		.nth(1)
		.getByRole('cell');
	const places = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	await expect(cells.filter({ hasText: 'אתר' }).locator('bdi')).toBeVisible();
	await page.getByLabel('SQL', { exact: true }).fill('select site, kwh from sites');
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await page.getByLabel('Name of each bar').selectOption('site');
	await page.getByLabel('Value', { exact: true }).selectOption('kwh');
	const chart = page.locator('[data-figure="workspace-chart"]');
	await chart.getByRole('listbox').press('ArrowRight');
	await expect(chart.locator('[data-readout]')).toContainText(`\u2068${RIGHT_TO_LEFT}\u2069: 12`);
});
