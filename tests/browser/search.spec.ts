import { expect, test } from './harness';
import { allPages } from './pages';

/** Pages reached from one that is found: forms of it, and what is no place to go. */
const UNLISTED = /^\/(search|index|404|offline\/unvisited|embed\/.*|countries\/.*\/brief)?$/;

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

test('the search finds countries, models and words by what people call them in either language', async ({
	page
}) => {
	const found = page.locator('[data-entry]:visible').getByRole('link');
	const box = page.getByRole('searchbox', { name: 'Search the site' });
	await page.goto('/search?q=inde');
	await expect(found.filter({ hasText: /^India$/ })).toBeVisible();
	for (const [asked, link] of [
		['ivory coast', '/countries/CIV'],
		['COTE D’IVOIRE', '/countries/CIV'],
		["côte d'ivoire", '/countries/CIV'],
		['uk', '/countries/GBR'],
		['etats-unis', '/countries/USA'],
		['bloom', '/ai/models/bloom-176b'],
		['efficacité énergétique', '/methods/glossary#pue'],
		['empreinte propre', '/about/footprint']
	] as const) {
		await box.fill(asked);
		await expect(page.locator(`[data-entry]:visible a[href="${link}"]`), asked).toBeVisible();
	}
	const pages = new Set(allPages().filter(({ language, path }) => language === 'en' && !UNLISTED.test(path)));
	const listed = await page
		.locator('[data-entry] a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect([...pages].map(({ path }) => path).filter((path) => !listed.includes(path))).toEqual([]);
});
