import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { hold } from './hostile';

const FIGURES = 6;
const settled = (page: Page) => expect(page.locator('[data-figure][data-state="live"]')).toHaveCount(FIGURES);
const countries = (page: Page) => page.getByRole('combobox', { name: 'Countries' });
const reading = (page: Page, id: string) => page.locator(`[data-figure="${id}"] [data-reading]`);

test('one choice moves every figure, is in the address, and Back takes it back', async ({ page }) => {
	await page.goto('/cloud');
	const before = await page.locator('[data-reading]').allTextContents();
	await countries(page).fill('inde');
	await countries(page).press('Enter');
	await settled(page);
	await expect(page).toHaveURL(/\/cloud\?country=IND$/);
	const after = await page.locator('[data-reading]').allTextContents();
	after.forEach((text, i) => expect(text).not.toBe(before[i]));
	await page.getByLabel('Year').selectOption('2022');
	await expect(reading(page, 'cloud-region-intensity')).toContainText('In 2022');
	await page.goBack();
	await expect(page.getByLabel('Year')).toHaveValue('2025');
	await expect(page.getByRole('button', { name: 'Remove India' })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/\/cloud$/);
	await expect.poll(() => page.locator('[data-reading]').allTextContents()).toEqual(before);
	await page.goForward();
	await expect(page.getByRole('button', { name: 'Remove India' })).toBeVisible();
});

test('a shared address shows the same view in a new visit, in the other language too', async ({ page }) => {
	await page.goto('/cloud?year=2021&provider=gcp&region=gcp:us-west1');
	await settled(page);
	await expect(reading(page, 'cloud-region-intensity')).toContainText(
		'In 2021, the grids of the 42 cloud regions of Google Cloud'
	);
	await expect(page.locator('.selection')).toContainText('Selected: Oregon');
	await page.goto('/fr/cloud?year=2021&provider=gcp');
	await settled(page);
	await expect(reading(page, 'cloud-region-intensity')).toContainText(
		'En 2021, les réseaux des 42 régions cloud Google Cloud'
	);
});

test('an address that makes no sense falls back, and says so', async ({ page }) => {
	await page.goto('/cloud?year=1066&provider=%3Cscript%3E&colour=red&min=9&max=3');
	const note = page.getByRole('status').filter({ hasText: 'could not be understood' });
	for (const part of ['1066', '<script>', 'colour', 'wrong way round: from 9 g'])
		await expect(note).toContainText(part);
	await expect(page.getByLabel('Year')).toHaveValue('2025');
	await settled(page);
	await expect(reading(page, 'cloud-region-intensity')).toContainText('In 2025');
});

test('what a reader chooses before the script arrives is not lost', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/entry/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/cloud', { waitUntil: 'commit' });
	await page.getByLabel('Year').selectOption('2023');
	release();
	await expect(page).toHaveURL(/year=2023/);
	await expect(reading(page, 'cloud-region-intensity')).toContainText('In 2023');
});

test('a choice made while a figure wakes for another is answered, not shown as made', async ({ page }) => {
	const answers = await hold(page, /\/answers\//);
	await page.goto('/cloud?country=IND');
	await expect(page.locator('[data-figure="cloud-region-intensity"]')).toHaveAttribute('data-state', 'busy');
	await page.getByLabel('Year').first().selectOption('2022');
	await answers.release();
	await expect(reading(page, 'cloud-region-intensity')).toContainText('In 2022');
	await expect(page.locator('[data-figure="cloud-region-intensity"]')).toHaveAttribute('data-state', 'live');
});

test('a mark can be reached, heard and chosen by keyboard, and every figure shows the choice', async ({
	page
}) => {
	await page.goto('/cloud');
	const chart = page.locator('[data-figure="cloud-region-intensity"]');
	await chart.locator('svg.chart:visible').focus();
	const marks = chart.getByRole('listbox');
	await expect(marks).toBeFocused();
	await marks.press('ArrowRight');
	await marks.press('ArrowRight');
	const option = marks.getByRole('option');
	await expect(option).toHaveAttribute('aria-label', /Azure: 20\sg\sCO₂e\/kWh/);
	await expect(option).toHaveAttribute('aria-posinset', '2');
	await expect(option).toHaveAttribute('aria-setsize', '148');
	await expect(chart.locator('[data-readout]')).toContainText('Sweden Central');
	await marks.press('Enter');
	await expect(page).toHaveURL(/region=azure:swedencentral/);
	await settled(page);
	const onMap = page.locator('[data-figure="cloud-region-map"] .mark.chosen');
	await expect(onMap).toHaveCount(1);
	await marks.press('ArrowRight');
	await expect(onMap, 'what has the focus shows beside what was chosen').toHaveCount(2);
	await marks.press('Escape');
	await expect(page).toHaveURL(/\/cloud$/);
	await expect(onMap).toHaveCount(1);
	await page.keyboard.press('Tab');
	await expect(chart.locator('summary').first()).toBeFocused();
	await expect(onMap).toHaveCount(0);
});

test('a mark of several regions selects all of them, in the address too, and lets go of them all', async ({
	page
}) => {
	await page.goto('/cloud');
	const figure = page.locator('[data-figure="cloud-efficiency"]');
	await figure.locator('svg.chart:visible').focus();
	const marks = figure.getByRole('listbox');
	await expect(marks).toBeFocused();
	const option = marks.getByRole('option');
	for (let i = 0; i < 60; i++) {
		await marks.press('ArrowRight');
		if (/\([2-9]\)/.test((await option.getAttribute('aria-label')) ?? '')) break;
	}
	const many = Number(/\((\d)\)/.exec((await option.getAttribute('aria-label')) ?? '')?.[1]);
	expect(many).toBeGreaterThan(1);
	await marks.press('Enter');
	await settled(page);
	const regions = new URL(page.url()).searchParams.get('region')?.split(',') ?? [];
	expect(regions).toHaveLength(many);
	await expect(option).toHaveAttribute('aria-selected', 'true');
	const elsewhere = page.locator('[data-figure="cloud-region-intensity"] .mark.chosen');
	await expect(elsewhere).toHaveCount(many);
	const name = (await page.locator('.selection strong').textContent()) ?? '';
	expect(name).toContain(`(${many})`);
	await page.reload();
	await settled(page);
	await expect(page.locator('.selection')).toContainText(name);
	await page.locator('.selection button').click();
	await expect(page).toHaveURL(/\/cloud$/);
	await expect(elsewhere).toHaveCount(0);
});

test('a brush over the chart restricts every figure without the engine, and the controls show it', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/cloud');
	const chart = page.locator('[data-figure="cloud-region-intensity"]');
	await chart.locator('[data-chart]').hover();
	await expect(chart.getByRole('listbox')).toBeVisible();
	await chart.locator('[data-reading]').evaluate((e) => e.scrollIntoView());
	const box = await chart.getByRole('listbox').boundingBox();
	if (!box) throw new Error('The chart is not there.');
	await page.mouse.move(box.x + 300, box.y + 100);
	await page.mouse.down();
	await page.mouse.move(box.x + 310, box.y + 250, { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/min=\d+&max=\d+/);
	await settled(page);
	const [min, max] = await Promise.all(
		['min', 'max'].map((name) => page.locator(`[name=${name}]`).inputValue())
	);
	expect(Number(min)).toBeGreaterThan(0);
	expect(Number(max)).toBeGreaterThan(Number(min));
	await expect(page.locator('[data-figure="cloud-efficiency"] .status')).toContainText('kept with this page');
	expect(asked.filter((url) => /\.wasm|\.arrow/.test(url))).toEqual([]);
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(page).toHaveURL(/\/cloud$/);
	await expect(reading(page, 'cloud-region-intensity')).toContainText('148 cloud regions');
});

test('a choice with nothing published says so, and keeps the controls', async ({ page }) => {
	await page.goto('/figures/google-cfe-trend?provider=aws');
	await expect(reading(page, 'google-cfe-trend')).toContainText('No rows for this choice');
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(reading(page, 'google-cfe-trend')).toContainText('47 Google regions');
});

test('the rows of a view can be taken away as a file', async ({ page }) => {
	await page.goto('/figures/cloud-region-intensity?country=IND');
	const figure = page.locator('[data-figure]');
	await expect(figure).toHaveAttribute('data-state', 'live');
	await figure.locator('[data-part="table"] summary').click();
	await expect(figure.locator('tbody tr')).toHaveCount(7);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /Download these 7 rows/ }).click()
	]);
	const lines = (await (await download.createReadStream()).toArray()).join('').trim().split('\n');
	expect(lines).toHaveLength(8);
	expect(lines[0]).toContain('Grid intensity (g CO₂e/kWh)');
});

test('limits the wrong way round are said and offered the other way', async ({ page }) => {
	await page.goto('/figures/cloud-region-intensity?min=300&max=100');
	await expect(page.getByLabel('to (g CO₂e/kWh)')).toBeVisible();
	await page.getByRole('button', { name: /^100.* to 300/ }).click();
	await expect(page).toHaveURL(/\?min=100&max=300$/);
	await expect(page.locator('[data-problems]')).toHaveCount(0);
});

test('a selection that no figure shows is said, and can be cleared', async ({ page }) => {
	await page.goto('/cloud?region=azure:atlantis');
	await settled(page);
	const note = page.getByRole('status').filter({ hasText: '“azure:atlantis” is in none of the figures' });
	await note.getByRole('button', { name: 'Clear the selection' }).click();
	await expect(page).toHaveURL(/\/cloud$/);
	await expect(note).toHaveCount(0);
	await page.goto('/fr/cloud?region=azure:swedencentral');
	await settled(page);
	await expect(page.locator('.selection')).toContainText('Sweden Central');
	await expect(page.locator('.notes .warning')).toHaveCount(0);
});

test('Play is one entry of the history, however many years it shows', async ({ page }) => {
	await page.goto('/cloud?year=2022');
	await settled(page);
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(page.getByLabel('Year')).toHaveValue('2025');
	await expect(page).toHaveURL(/\/cloud$/);
	await page.goBack();
	await expect(page).toHaveURL(/\?year=2022$/);
	await expect(page.getByLabel('Year')).toHaveValue('2022');
});

test('one click resets all, with what was typed and is no country, which the field says', async ({
	page
}) => {
	await page.goto('/cloud?year=2022&provider=gcp');
	await settled(page);
	await countries(page).pressSequentially('zzzz');
	await countries(page).press('Enter');
	const said = page.locator('.picker .hint');
	await expect(said).toContainText('Nothing by that name has data here.');
	await page.getByRole('button', { name: 'Reset' }).hover();
	await page.mouse.down();
	await expect(countries(page)).not.toBeFocused();
	await expect(said).toContainText('Nothing by that name has data here.');
	await page.mouse.up();
	await expect(page).toHaveURL(/\/cloud$/);
	await expect(countries(page)).toHaveValue('');
	await expect(said).toHaveText('');
});

test('what is asked for twice is said, and a map follows the view of a map', async ({ page }) => {
	await page.goto('/cloud?year=2021&year=2023&view=map');
	await settled(page);
	await expect(page.locator('.notes')).toContainText('“2021” was left out');
	await expect(page.getByLabel('Year')).toHaveValue('2023');
	const follows = (id: string) => page.locator(`[data-figure="${id}"] .status`);
	await expect(follows('google-cfe-trend')).toContainText('does not follow: view');
	await expect(follows('cloud-region-map')).not.toContainText('does not follow');
});

test('a zoom counts marks, of which one can stand for several rows', async ({ page }) => {
	await page.goto('/figures/cloud-efficiency');
	const figure = page.locator('[data-figure]');
	await figure.locator('[data-chart]').hover();
	await expect(figure).toHaveAttribute('data-state', 'live');
	const marks = await figure.locator('[data-chart-focus]').evaluate(async (list) => {
		(list as SVGElement).focus();
		list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
		await new Promise(requestAnimationFrame);
		return list.querySelector('[role="option"]')?.getAttribute('aria-setsize');
	});
	await figure.getByRole('button', { name: 'Zoom in' }).click();
	await expect(figure.locator('.zoom [role="status"]')).toContainText(new RegExp(`of ${marks} marks`));
});

for (const [path, width] of [
	['/cloud', 1440],
	['/fr/cloud', 768],
	['/fr/cloud', 375]
] as const)
	test(`the choices of ${path} fill their lines and break no unit at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(path);
		const units = page.locator('.controls label span').filter({ hasText: 'kWh' });
		await expect(units).toHaveCount(2);
		for (const unit of await units.all())
			expect(await unit.evaluate((span) => span.getClientRects().length)).toBe(1);
		const left = await page.locator('.controls').evaluate((form) => {
			const [picker] = form.getElementsByClassName('picker');
			const bottom = picker?.getBoundingClientRect().bottom ?? NaN;
			const line = [...form.children].map((one) => one.getBoundingClientRect());
			const ends = line.filter((box) => Math.abs(box.bottom - bottom) < 3).map((box) => box.right);
			const field = picker?.querySelector('input')?.getBoundingClientRect().right ?? 0;
			return form.getBoundingClientRect().right - Math.max(field, ...(ends.length > 1 ? ends : []));
		});
		expect(left).toBeLessThan(4);
	});
