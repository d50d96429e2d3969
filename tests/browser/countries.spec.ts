import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const PAGE = '/figures/grid-intensity-trend';
const reading = (page: Page) => page.locator('[data-reading]');
const settled = (page: Page) => expect(page.locator('[data-figure][data-state="live"]')).toHaveCount(1);
const labels = (page: Page) => page.locator('svg.chart.live text.label').allTextContents();

test('countries are found by any name, chosen and removed by keyboard, without the engine', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${PAGE}?countries=IND`);
	await settled(page);
	const picker = page.getByRole('combobox', { name: /Countries/ });
	for (const [text, code] of [
		['ivory coast', 'CIV'],
		['allemagne', 'DEU'],
		['UK', 'GBR']
	] as const) {
		await picker.fill(text);
		await picker.press('Enter');
		await expect(page).toHaveURL(new RegExp(`countries=IND,.*${code}$`));
	}
	await expect
		.poll(() => labels(page))
		.toEqual(expect.arrayContaining(['India', 'Côte d’Ivoire', 'Germany', 'United Kingdom', 'World']));
	await expect(reading(page)).toContainText('In 2024');
	await page.getByRole('button', { name: 'Remove India' }).click();
	await expect(page).toHaveURL(/countries=CIV,DEU,GBR$/);
	await expect(picker).toBeFocused();
	await picker.press('Backspace');
	await expect(page).toHaveURL(/countries=CIV,DEU$/);
	await page.goBack();
	await expect(page.getByRole('button', { name: 'Remove United Kingdom' })).toBeVisible();
	await expect(page.locator('[data-figure] .status')).toContainText('kept with this page');
	expect(asked.filter((url) => url.endsWith('.wasm'))).toEqual([]);
});

test('the list takes five and says so, by mouse as by keyboard', async ({ page }) => {
	await page.goto(`${PAGE}?countries=IND,FRA,USA,CHN`);
	const picker = page.getByRole('combobox', { name: /Countries/ });
	await picker.click();
	const options = page.getByRole('listbox', { name: 'Countries' }).getByRole('option');
	await expect(options).toHaveCount(214);
	await picker.fill('germ');
	await page.getByRole('option', { name: 'Germany' }).click();
	await expect(page).toHaveURL(/countries=IND,FRA,USA,CHN,DEU$/);
	await expect(page.getByText('5 are shown, as many as fit')).toBeVisible();
	await picker.fill('spain');
	await expect(page.getByRole('option', { name: 'Spain' })).toHaveAttribute('aria-disabled', 'true');
	await picker.press('Enter');
	await expect(page).toHaveURL(/DEU$/);
	await picker.press('Escape');
	await expect(options).toHaveCount(0);
});

test('an address with too many, or with unknown countries, is shown as far as it goes, and says so', async ({
	page
}) => {
	await page.goto(`${PAGE}?countries=ind,FRA,USA,CHN,DEU,GBR,ZAF,XXX&base=1990`);
	const note = page.getByRole('status').filter({ hasText: 'could not be understood' });
	await expect(note).toContainText('Kept: India, France, United States, China and Germany');
	await expect(note).toContainText('Left out: United Kingdom and South Africa');
	await expect(note).toContainText('“XXX”');
	await expect(note).toContainText('2000 to 2025');
	await settled(page);
	await expect.poll(() => labels(page)).toEqual(expect.arrayContaining(['India', 'Germany']));
	await note.getByRole('button', { name: 'United Kingdom and South Africa' }).click();
	await expect(page).toHaveURL(/countries=GBR,ZAF$/);
	await expect(page.getByRole('combobox', { name: /Countries/ })).toBeFocused();
});

test('a chart can be an index and logarithmic without new rows, and its marks say both values', async ({
	page
}) => {
	await page.goto(`${PAGE}?countries=IND,FRA`);
	await settled(page);
	const title = page.locator('svg.chart.live text.title');
	await page.getByLabel('Logarithmic scale').check();
	await expect(page).toHaveURL(/scale=log$/);
	await expect(title).toHaveText(/logarithmic scale$/);
	await page.getByLabel('Show as').selectOption({ label: 'index, 2010 = 100' });
	await expect(page).toHaveURL(/base=2010&scale=log$/);
	await expect(title).toHaveText(/Index, 2010 = 100/);
	const marks = page.getByRole('listbox', { name: /Arrow keys/ });
	await marks.focus();
	await marks.press('ArrowRight');
	await expect(marks.getByRole('option')).toHaveAttribute(
		'aria-label',
		/^France: 2000; index, 2010 = 100.*: \d+ \(80\sg\sCO₂e\/kWh\)$/
	);
	await marks.press('Enter');
	await expect(page).toHaveURL(/selected=FRA$/);
});

test('the page of a country is answered without the engine, compares with others, and prints on one page, and on a second what is compared', async ({
	page,
	watch
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/fr/countries/IND');
	await expect(page.getByText('Personne ne publie l’énergie, les émissions ou la taille')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Ce qu’on ne sait pas' })).toBeVisible();
	for (const id of ['grid-intensity-trend', 'grid-mix', 'country-compare'])
		await page.locator(`[data-figure="${id}"] [data-chart]`).hover();
	await expect(page.locator('[data-figure][data-state="live"]')).toHaveCount(3);
	expect(asked.filter((url) => url.endsWith('.wasm'))).toEqual([]);

	await page.goto('/countries/IND?countries=IND,FRA');
	await expect(page.locator('[data-figure][data-state="live"]')).toHaveCount(4);
	await expect(page.locator('[data-figure="grid-mix"] [data-reading]')).toContainText('nuclear (France');
	await page.getByLabel('Measure').selectOption('renewable');
	await expect(page.locator('[data-figure="country-compare"] text.title')).toHaveText(/Renewable share/);

	const pages = async (format: string) =>
		(await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page[^s]/g);
	await page.getByRole('link', { name: 'A brief on one page' }).click();
	await expect(page).toHaveURL(/\/countries\/IND\/brief\?countries=IND,FRA&measure=renewable$/);
	await expect(page.getByRole('heading', { name: 'India: a brief' })).toBeVisible();
	const compared = page.locator('.compared');
	await expect(compared.locator('[data-figure="country-compare"] [data-reading]')).toContainText(
		/renewable, in France \d+%/
	);
	await expect(compared.locator('[data-figure="grid-intensity-trend"][data-state="live"] svg')).toContainText(
		'France'
	);
	for (const paper of ['A4', 'Letter']) expect(await pages(paper), paper).toHaveLength(2);
	for (const country of ['USA', 'IND', 'DEU']) {
		await page.goto(`/fr/countries/${country}/brief`);
		await expect(compared).toBeHidden();
		for (const paper of ['A4', 'Letter']) expect(await pages(paper), `${country}, ${paper}`).toHaveLength(1);
	}

	watch.expectError(/404/);
	await page.goto('/countries/ind?countries=IND,FRA');
	await expect(page).toHaveURL(/\/countries\/IND\?countries=IND,FRA$/);
	await page.goto('/fr/countries/FRX');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('«\u00a0FRX\u00a0»');
	await expect(page.getByRole('link', { name: 'France (FRA)' })).toBeVisible();
	await page.goto('/countries/VAT');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Vatican');
	await expect(page.getByLabel('Find a country')).toBeVisible();
	await expect(page.getByRole('link', { name: /\((HRV|QAT|VCT|VUT)\)/ })).toHaveCount(0);
	await page.goto('/figures/grid-intensity');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no figure “grid-intensity”');
	await expect(page.locator('a[href$="/figures/grid-intensity-trend"]')).toBeVisible();
	await page.goto('/fr/countries/FRX');
	await page.getByLabel('Chercher un pays').fill('germ');
	await page.getByRole('link', { name: 'Allemagne (DEU)' }).click();
	await expect(page.getByRole('heading', { name: 'Allemagne', level: 1 })).toBeVisible();
});

test('the years play one after the other to the last, and can be stopped', async ({ page }) => {
	await page.goto('/cloud?year=2021');
	const year = page.getByLabel('Year');
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(year).toHaveValue('2023');
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	const at = await year.inputValue();
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(year).toHaveValue('2025');
	await expect(page).toHaveURL(/\/cloud$/);
	expect(Number(at)).toBeLessThan(2025);
	await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test.describe('by touch, on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 375, height: 800 } });

	test('the ends of a timeline move by keys and by a finger, each on its side of the other, and play', async ({
		page
	}) => {
		await page.goto(`${PAGE}?from=2020&to=2022`);
		await settled(page);
		const [first, last] = [page.getByLabel('First year'), page.getByLabel('Last year')];
		await first.focus();
		await first.press('ArrowLeft');
		await expect(page).toHaveURL(/from=2019&to=2022$/);
		await first.press('End');
		await expect(page, 'the first year goes no further than the last').toHaveURL(/from=2022&to=2022$/);
		await first.press('Home');
		await expect(page).toHaveURL(/\?to=2022$/);
		await last.press('ArrowLeft');
		await expect(page).toHaveURL(/\?to=2021$/);
		await last.scrollIntoViewIfNeeded();
		const track = await last.boundingBox();
		if (!track) throw new Error('The timeline is not there.');
		const thumb = 24;
		const at = (year: number) => ({
			x: track.x + thumb / 2 + ((year - 2000) / 25) * (track.width - thumb),
			y: track.y + track.height / 2
		});
		const finger = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', year?: number) =>
			finger.send('Input.dispatchTouchEvent', { type, touchPoints: year === undefined ? [] : [at(year)] });
		await touch('touchStart', 2021);
		for (const year of [2022, 2023, 2024, 2025]) await touch('touchMove', year);
		await touch('touchEnd');
		await expect(last).toHaveValue('2025');
		await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
		await page.goto(`${PAGE}?from=2020&to=2023`);
		await settled(page);
		await page.getByRole('button', { name: 'Play' }).tap();
		await expect(last).toHaveValue('2024');
		await page.getByRole('button', { name: 'Pause' }).tap();
		await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	});
});

test('names that are none are said to be so and nearly are offered, and what was typed before the script came counts', async ({
	page
}) => {
	let arrive = () => {};
	const held = new Promise<void>((done) => (arrive = done));
	await page.route(/\/_app\/.*\.js$|\/countries\/names\.json$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/countries/IND', { waitUntil: 'commit' });
	const input = page.getByRole('combobox', { name: /Countries/ });
	await input.fill('cote divoire');
	arrive();
	const options = page.getByRole('option');
	await expect(options.filter({ visible: true })).toHaveText(['Côte d’Ivoire']);
	await input.fill('Germny');
	await input.press('Enter');
	await expect(page.getByText('Nothing by that name has data here. Nearest:')).toBeVisible();
	await expect(page.locator('.chip')).toHaveCount(1);
	await page.getByRole('option', { name: 'Germany' }).click();
	await expect(page.locator('.chip')).toHaveCount(2);
	await expect(page).toHaveURL(/countries=IND,DEU/);
});

test('a page has the names it shows, and brings all others, of home and of another language, once they are looked for', async ({
	page,
	watch
}) => {
	watch.expectError(/names\.json/);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const names = () => asked.filter((path) => path === '/countries/names.json');
	await page.goto('/fr/electricity');
	expect(await page.content()).not.toMatch(/Ivory Coast|Deutschland|South Africa/);
	const input = page.getByRole('combobox', { name: /Pays/ });
	const found = page.getByRole('option').filter({ visible: true });
	expect(names()).toEqual([]);
	for (const [text, name] of [
		['Deutschland', 'Allemagne'],
		['Bharat', 'Inde'],
		['Ivory Coast', 'Côte d’Ivoire'],
		['日本', 'Japon']
	] as const) {
		await input.fill(text);
		await expect(found).toHaveText([name]);
	}
	expect(names()).toHaveLength(1);
	await page.goto('/fr/countries/IND?countries=IND,Deutschland');
	const note = page.getByRole('status').filter({ hasText: 'Deutschland' });
	await expect(note.getByRole('button', { name: 'Allemagne' })).toBeVisible();
	await page.route(/names\.json$/, (route) => route.abort());
	await page.goto('/fr/electricity');
	await input.fill('Allemag');
	await expect(found).toHaveText(['Allemagne']);
});

test('a click on the track of the years moves the nearer end there', async ({ page }) => {
	await page.goto('/electricity');
	const track = page.locator('.timeline .track');
	const box = await track.boundingBox();
	if (!box) throw new Error('There is no timeline.');
	await track.click({ position: { x: box.width * 0.8, y: box.height / 2 } });
	await expect(page).toHaveURL(/\?to=202[01]$/);
	await track.click({ position: { x: box.width * 0.2, y: box.height / 2 } });
	await expect(page).toHaveURL(/\?from=200[45]&to=202[01]$/);
	await expect(page.getByRole('slider', { name: 'First year' })).toBeFocused();
});

test('an index on a year that is not shown draws the values, and offers what exists', async ({ page }) => {
	await page.goto('/electricity?base=2005&from=2015');
	const chart = page.locator('[data-figure="grid-intensity-trend"][data-state="live"]');
	await expect(chart.locator('text.title')).toHaveText(/Intensity of generation/);
	await page.getByRole('button', { name: 'index, 2015 = 100' }).click();
	await expect(chart.locator('text.title')).toHaveText(/Index, 2015 = 100/);
	await expect(page).toHaveURL(/base=2015&from=2015|from=2015&base=2015/);
});

test('the tables of a country take the width there is, and no year is broken', async ({ page }) => {
	for (const width of [375, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/countries/IRL');
		const [box, table, year] = await page.evaluate(() =>
			['.facts .scroll:has(.measured)', '.facts table:has(.measured)', '.facts .measured td'].map(
				(part) => document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect()
			)
		);
		expect(table?.width).toBeGreaterThanOrEqual((box?.width ?? 0) - 1);
		expect(box?.width).toBeGreaterThan(width * 0.6);
		expect(year?.width).toBeGreaterThan(30);
	}
});
