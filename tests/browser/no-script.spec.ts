import { expect, test } from './harness';
import { somePages } from './pages';

test.use({ javaScriptEnabled: false });

for (const { path } of somePages(6)) {
	test(`${path} is complete without JavaScript`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('h1')).toHaveCount(1);
		for (const figure of await page.locator('figure[data-figure]:not([hidden] *)').all()) {
			const id = await figure.getAttribute('data-figure');
			await expect(figure.getByRole('img', { name: /\S/ }).first(), `chart of ${id}`).toBeVisible();
			await expect(figure.locator('[data-reading]'), `reading of ${id}`).toContainText(/\S/);
			await expect(figure.locator('table tbody tr').first(), `rows of ${id}`).toBeAttached();
			await expect(figure.locator('figcaption a[href^="http"]').first(), `source of ${id}`).toBeVisible();
		}
	});
}

test('an address with choices says that it shows the default view', async ({ page }) => {
	await page.goto('/cloud?provider=aws&year=2021');
	await expect(page.getByText('Without it every figure shows its default view')).toBeVisible();
});
