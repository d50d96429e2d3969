import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { type ChangingSite, changingSite } from './changing-site';

test.use({ serviceWorkers: 'allow' });

/** The worker is there and has kept what the page is made of. */
const kept = (page: Page, path: string) =>
	expect
		.poll(() => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path))
		.toBe(true);

/** Requests to a site of the test's own are not to another host. */
function own({ at }: ChangingSite, watch: { foreign: string[] }): void {
	expect(watch.foreign.filter((address) => !address.startsWith(`${at}/`))).toEqual([]);
	watch.foreign.splice(0);
}

test('what was visited opens without a network, with its choices; what was not says so', async ({
	page,
	watch
}) => {
	watch.expectError(/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch/);
	const site = await changingSite();
	const { at, lose } = site;
	await page.goto(`${at}/cloud`);
	await kept(page, '/cloud');
	await page.getByLabel('Year').first().selectOption('2023');
	await expect(page.locator('[data-figure][data-state="live"]').first()).toBeVisible();
	await page.waitForLoadState('networkidle');

	lose();
	await page.goto(`${at}/cloud?year=2022`);
	await expect(page.locator('[data-figure="cloud-region-intensity"] [data-reading]')).toContainText(
		'In 2022'
	);
	await page.goto(`${at}/fr/methods`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sans réseau');
	await page.goto(`${at}/electricity`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a network');
	own(site, watch);
});

test('the workspace works without a network once it had a table', async ({ page, watch }) => {
	watch.expectError(/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch/);
	const site = await changingSite();
	const { at, lose } = site;
	await page.goto(`${at}/workspace`);
	await kept(page, '/workspace');
	await page.getByRole('button', { name: 'Try it with a sample' }).click();
	await expect(page.locator('[data-count="rows-loaded"]')).toHaveAttribute('value', '47');
	await expect(page.locator('.cm-content')).toBeVisible();
	await page.waitForTimeout(1500);
	await page.waitForLoadState('networkidle');

	lose();
	await page.goto(`${at}/workspace`);
	await expect(page.locator('[data-count="rows-loaded"]')).toHaveAttribute('value', '47');
	await page.getByLabel('SQL', { exact: true }).fill('select count(*) as n from codecarbon_sample');
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(page.getByRole('region', { name: 'Result', exact: true }).first()).toContainText('47');
	own(site, watch);
});

test('the workspace works without a network once the engine was chosen to be kept, whatever it did before', async ({
	page,
	watch
}) => {
	watch.expectError(/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch/);
	const site = await changingSite();
	await page.goto(`${site.at}/workspace`);
	await kept(page, '/workspace');
	await page.goto(`${site.at}/offline`);
	await page.getByRole('button', { name: /Keep the engine/ }).click();
	await expect(page.getByText('are kept on this device')).toBeVisible();

	site.lose();
	await page.goto(`${site.at}/workspace`);
	await page.getByLabel('Add data', { exact: true }).setInputFiles('build/tables/country.parquet');
	await expect(page.locator('[data-count="rows-rejected"]')).toHaveAttribute('value', '0');
	await page.getByRole('button', { name: 'Try it with a sample' }).click();
	await expect(page.locator('[data-count="rows-loaded"]')).toHaveAttribute('value', '47');
	own(site, watch);
});

test('everything kept can be removed again', async ({ page }) => {
	await page.goto('/offline');
	await kept(page, '/offline');
	await expect(page.getByRole('button', { name: /Keep the engine and all tables \(\d+ MB\)/ })).toBeVisible();
	await page.getByRole('button', { name: 'Remove everything kept here' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Nothing of this site' })).toBeVisible();
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

const newer = (page: Page) => page.getByText('A newer version of this site is there.');
const reading = (page: Page) => page.locator('[data-figure="cloud-region-intensity"] [data-reading]');

test('a newer version is told to every open page, none of which mixes it with its own', async ({
	page,
	context,
	watch
}) => {
	watch.expectError(/Failed to load resource|Failed to fetch dynamically/);
	const site = await changingSite();
	await page.goto(`${site.at}/cloud`);
	await kept(page, '/cloud');
	const other = await context.newPage();
	await other.goto(`${site.at}/fr/cloud`);
	await kept(other, '/fr/cloud');
	const asked: string[] = [];
	page.on('response', (response) => asked.push(`${response.status()} ${response.url()}`));

	site.change();
	await page.getByLabel('Year').first().selectOption('2022');
	await expect(page.locator('.status.error').first()).toContainText('the site has changed');
	await expect(reading(page)).toContainText('In 2025');
	expect(asked.filter((line) => /^404 .*\/answers\//.test(line))).not.toEqual([]);
	expect(asked.filter((line) => line.includes(site.newAnswers))).toEqual([]);
	await expect(newer(page)).toBeVisible();
	await expect(other.getByText('Une nouvelle version de ce site est là.')).toBeVisible();

	await page.getByRole('button', { name: 'Load it' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-changed', '');
	await expect(newer(page)).toHaveCount(0);
	await expect(reading(page)).toContainText('In 2022');
	await page.getByLabel('Year').first().selectOption('2023');
	await expect(reading(page)).toContainText('In 2023');
	expect(asked.filter((line) => line.includes(site.newAnswers))).not.toEqual([]);

	await expect(other.locator('html')).not.toHaveAttribute('data-changed');
	await other.getByRole('button', { name: 'La charger' }).click();
	await expect(other.locator('html')).toHaveAttribute('data-changed', '');
	site.lose();
	own(site, watch);
});

test('what was visited and what was chosen to be kept comes along with a newer version', async ({
	page,
	watch
}) => {
	watch.expectError(/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch/);
	const site = await changingSite();
	await page.goto(`${site.at}/electricity`);
	await kept(page, '/electricity');
	await page.goto(`${site.at}/offline`);
	await page.getByRole('button', { name: /Keep the engine/ }).click();
	await expect(page.getByText('are kept on this device')).toBeVisible();

	site.change();
	await page.goto(`${site.at}/offline`);
	await page.getByRole('button', { name: 'Load it' }).click();
	await expect(newer(page)).toHaveCount(0);
	site.lose();
	await page.goto(`${site.at}/electricity`);
	await expect(page.locator('html')).toHaveAttribute('data-changed', '');
	await page.goto(`${site.at}/fr/cloud`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sans réseau');
	const wanted = `/answers/${site.newAnswers}/cloud-region-intensity.json`;
	expect(await page.evaluate(async (url) => (await caches.match(url)) !== undefined, wanted)).toBe(true);
	own(site, watch);
});
