import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { siteServer } from '../../scripts/start/server.mjs';
import { expect, test } from './harness';

test.use({ serviceWorkers: 'allow' });

/** The worker is there and has kept what the page is made of. */
const kept = (page: Page, path: string) =>
	expect
		.poll(() => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path))
		.toBe(true);

/** The site at an address of its own, which can be taken away: what emulates a missing network may spare the worker. */
async function siteToLose(): Promise<{ at: string; lose: () => void }> {
	const server = siteServer('build');
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const lose = () => {
		server.close();
		server.closeAllConnections();
	};
	return { at: `http://localhost:${(server.address() as AddressInfo).port}`, lose };
}

test('what was visited opens without a network, with its choices; what was not says so', async ({
	page,
	watch
}) => {
	watch.expectError(/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch/);
	const { at, lose } = await siteToLose();
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
	expect(watch.foreign.filter((address) => !address.startsWith(`${at}/`))).toEqual([]);
	watch.foreign.splice(0);
});

test('the workspace works without a network once it had a table', async ({ page, watch }) => {
	watch.expectError(/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch/);
	const { at, lose } = await siteToLose();
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
	expect(watch.foreign.filter((address) => !address.startsWith(`${at}/`))).toEqual([]);
	watch.foreign.splice(0);
});

test('everything kept can be removed again', async ({ page }) => {
	await page.goto('/offline');
	await kept(page, '/offline');
	await expect(page.getByRole('button', { name: /Keep the engine and all tables \(\d+ MB\)/ })).toBeVisible();
	await page.getByRole('button', { name: 'Remove everything kept here' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Nothing of this site' })).toBeVisible();
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
