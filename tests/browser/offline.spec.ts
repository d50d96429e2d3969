import type { Page } from '@playwright/test';
import { expect, test } from './harness';

test.use({ serviceWorkers: 'allow' });

/** The worker is there and has kept what the page is made of. */
const kept = (page: Page, path: string) =>
	expect
		.poll(() => page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path))
		.toBe(true);

test('what was visited opens without a network, with its choices; what was not says so', async ({
	page,
	context,
	watch
}) => {
	watch.expectError(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/);
	await page.goto('/cloud');
	await kept(page, '/cloud');
	await page.getByLabel('Year').first().selectOption('2023');
	await expect(page.locator('[data-figure][data-state="live"]').first()).toBeVisible();
	await page.waitForLoadState('networkidle');

	await context.setOffline(true);
	await page.goto('/cloud?year=2022');
	await expect(page.locator('[data-figure="cloud-region-intensity"] [data-reading]')).toContainText(
		'In 2022'
	);
	await page.goto('/fr/methods');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sans réseau');
	await page.goto('/electricity');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a network');
});

test('everything kept can be removed again', async ({ page }) => {
	await page.goto('/offline');
	await kept(page, '/offline');
	await expect(page.getByRole('button', { name: /Keep the engine and all tables \(\d+ MB\)/ })).toBeVisible();
	await page.getByRole('button', { name: 'Remove everything kept here' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Nothing of this site' })).toBeVisible();
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
