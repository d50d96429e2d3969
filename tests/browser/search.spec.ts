import { expect, test } from './harness';

test('a slash goes to the search box, and Enter to what has a page, whatever its accents', async ({
	page
}) => {
	await page.goto('/fr/about');
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('/');
	const box = page.getByRole('searchbox', { name: 'Chercher' });
	await expect(box).toBeFocused();
	await box.fill('electricite');
	await box.press('Enter');
	await expect(page).toHaveURL(/\/fr\/search\?q=electricite$/);
	const found = page.locator('[data-entry]:visible');
	await expect(found.first()).toContainText(/lectricité/);
	expect(await found.count()).toBeLessThan(await page.locator('[data-entry]').count());
});

test('every page says what it weighs, also one reached from another', async ({ page }) => {
	await page.goto('/methods');
	const weight = page.locator('[data-weight]');
	await expect(weight).toHaveText(/^\d+\skB, about 0\.0\d\sg\sCO₂e$/);
	const methods = await weight.textContent();
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Electricity' }).click();
	await expect(page).toHaveURL(/\/electricity$/);
	await expect(weight).not.toHaveText(methods ?? '');
	await expect(weight).toHaveText(/^\d+\skB, about 0\.0\d\sg\sCO₂e$/);
});
