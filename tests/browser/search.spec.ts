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
	await box.fill('uk');
	await expect(found.filter({ hasText: /^Ukraine$/ })).toBeHidden();
	await box.fill('mubmai');
	await expect(page.getByRole('status').filter({ hasText: 'searched for “mumbai”' })).toBeVisible();
	await expect(page.locator('[data-entry]:visible a[href="/countries/IND"]')).toBeVisible();
	const pages = new Set(allPages().filter(({ language, path }) => language === 'en' && !UNLISTED.test(path)));
	const listed = await page
		.locator('[data-entry] a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect([...pages].map(({ path }) => path).filter((path) => !listed.includes(path))).toEqual([]);
});

const ASKED: readonly (readonly [at: string, query: string, link: string])[] = [
	['/search', 'water in India', '/countries/IND'],
	['/search', 'cloud region France', '/countries/FRA'],
	['/search', 'Mumbai', '/countries/IND'],
	['/search', 'europe-west9', '/countries/FRA'],
	['/search', 'CO2', '/electricity'],
	['/search', 'PUE', '/methods/glossary#pue'],
	['/search', 'GPT-3 energy', '/ai/models/gpt-3-175b-davinci'],
	['/search', 'gpt3', '/ai/models/gpt-3-175b-davinci'],
	['/search', 'data center Ireland', '/figures/datacentre-share-ireland'],
	['/search', 'how much water does ChatGPT use?', '/figures/ai-how-much-is-one'],
	['/search', 'AI carbon footprint', '/ai'],
	['/search', 'coal in Poland', '/countries/POL'],
	['/search', 'H100', '/figures/ai-energy-per-response'],
	['/fr/search', 'eau en Inde', '/fr/countries/IND'],
	['/fr/search', 'région cloud France', '/fr/countries/FRA'],
	['/fr/search', 'l’énergie de GPT-3', '/fr/ai/models/gpt-3-175b-davinci'],
	['/fr/search', 'Combien d’eau pour une requête ?', '/fr/ai/calculator'],
	['/fr/search', 'charbon Pologne', '/fr/countries/POL'],
	['/fr/search', 'data centre Irlande', '/fr/figures/datacentre-share-ireland'],
	['/figures', 'Mumbai', '/figures/cloud-water'],
	['/figures', 'PUE', '/figures/cloud-efficiency'],
	['/figures', 'nuclear', '/figures/grid-mix'],
	['/figures', 'GPT-3 energy', '/figures/ai-training-emissions'],
	['/fr/figures', 'nucléaire', '/fr/figures/grid-mix'],
	['/fr/figures', 'eau en Inde', '/fr/figures/cloud-water']
];

test('what people ask for is found, in a list short enough to read', async ({ page }) => {
	for (const [at, query, link] of ASKED) {
		if (new URL(page.url(), 'http://x').pathname !== at) await page.goto(at);
		await page.getByRole('main').getByRole('searchbox').fill(query);
		await expect(page.locator(`[data-entry]:visible a[href="${link}"]`), `${at}: ${query}`).toBeVisible();
		await expect
			.poll(() => page.locator('[data-entry]:visible').count(), { message: `${at}: ${query}` })
			.toBeLessThan(40);
	}
});

test('what is found in part only is said to be, with a way to all of the site', async ({ page }) => {
	await page.goto('/figures?q=water+in+Atlantis');
	await expect(page.getByRole('search').getByText('None has all these words')).toBeVisible();
	expect(await page.locator('[data-entry]:visible').count()).toBeLessThan(5);
	await expect(page.locator('[data-entry]:visible a[href="/figures/cloud-water"]')).toBeVisible();
	await page.getByRole('link', { name: 'Search the whole site' }).click();
	await expect(page).toHaveURL(/\/search\?q=water%20in%20Atlantis$/);
	await expect(page.getByRole('searchbox', { name: 'Search the site' })).toHaveValue('water in Atlantis');
});
