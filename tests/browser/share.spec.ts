import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Locator, Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { FACES } from '../../scripts/render/materials';
import { expect, test } from './harness';

const VIEW = '/fr/figures/cloud-region-intensity?provider=gcp&year=2022';

async function openDialog(page: Page): Promise<Locator> {
	const button = page.locator('[data-share]');
	const dialog = page.getByRole('dialog');
	await expect(async () => {
		await button.press('Enter');
		await expect(dialog).toBeVisible({ timeout: 3000 });
	}).toPass();
	return dialog;
}

/** Presses a button of an opened part and gives the path of the file it made. */
async function file(page: Page, dialog: Locator, name: string): Promise<string> {
	const part = dialog.locator('details[open]');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		part.getByRole('button', { name, exact: true }).click()
	]);
	return download.path();
}

const part = (dialog: Locator, name: string) => dialog.locator('summary', { hasText: name }).press('Enter');

/**
 * The mean difference of two pictures in parts of 255, after both are drawn at a quarter of the size of the first:
 * renderers differ in how they smooth a letter, not in where it is.
 */
const difference = (page: Page, a: Buffer, b: Buffer): Promise<number> =>
	page.evaluate(
		async (pictures) => {
			const [first, second] = await Promise.all(
				pictures.map(async (base64) => {
					const image = new Image();
					image.src = `data:image/png;base64,${base64}`;
					await image.decode();
					return image;
				})
			);
			if (!first || !second) return 255;
			const data = [first, second].map((image) => {
				const canvas = document.createElement('canvas');
				[canvas.width, canvas.height] = [Math.round(first.width / 4), Math.round(first.height / 4)];
				const context = canvas.getContext('2d');
				if (context) context.imageSmoothingQuality = 'high';
				context?.drawImage(image, 0, 0, canvas.width, canvas.height);
				return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
			});
			const [x, y] = [data[0] ?? [], data[1] ?? []];
			let sum = 0;
			for (let i = 0; i < x.length; i++) sum += Math.abs((x[i] ?? 0) - (y[i] ?? 255));
			return sum / x.length;
		},
		[a.toString('base64'), b.toString('base64')]
	);

test('a figure is given away as it is now, by keyboard, in every form', async ({ page, context }) => {
	await page.goto(VIEW);
	const reading = page.locator('[data-reading]');
	await expect(reading).toContainText('2022');
	const said = (await reading.textContent()) ?? '';
	const dialog = await openDialog(page);
	await expect(dialog).toContainText('Google Cloud');

	const link = await dialog.getByLabel('Adresse').inputValue();
	await part(dialog, 'Données');
	const rows = csvParse(readFileSync(await file(page, dialog, 'CSV'), 'utf8'));
	const json = JSON.parse(readFileSync(await file(page, dialog, 'JSON'), 'utf8'));
	expect(rows).toHaveLength(json.rows.length);
	expect(rows.map((row) => Object.values(row)[0])).toEqual(
		json.rows.map((row: object) => Object.values(row)[0])
	);
	expect(json).toMatchObject({ reading: said, language: 'fr', view: { provider: 'gcp', year: 2022 } });

	await part(dialog, 'Image');
	const svg = readFileSync(await file(page, dialog, 'SVG'), 'utf8');
	const png = readFileSync(await file(page, dialog, 'PNG, 1×'));
	expect(svg).toContain('font/woff2;base64');
	const fonts = { loadSystemFonts: false, fontFiles: FACES.map((face) => face.file) };
	const elsewhere = Buffer.from(new Resvg(svg, { font: fonts }).render().asPng());
	const same = await difference(page, png, elsewhere);
	expect(same, 'another renderer draws the same').toBeLessThan(3);
	const without = svg.replaceAll(/<text class="sheet-fine"[\s\S]*?<\/text>/g, '');
	const less = Buffer.from(new Resvg(without, { font: fonts }).render().asPng());
	expect(await difference(page, png, less), 'text that is missing is seen').toBeGreaterThan(same + 0.4);

	await part(dialog, 'Intégrer');
	const html = await file(page, dialog, 'Fichier HTML qui s’ouvre depuis un disque');
	expect(readFileSync(html).length).toBeLessThan(300_000);
	await part(dialog, 'Citer');
	await expect(dialog.getByLabel('BibTeX', { exact: true })).toHaveValue(/@misc\{empreinte_cloud/);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.locator('[data-share]')).toBeFocused();

	await page.goto(link);
	await expect(reading).toHaveText(said);
	await expect(page.locator('[data-old-link]')).toBeHidden();

	const away = await context.browser()?.newContext({ offline: true });
	const opened = await away?.newPage();
	const path = `${html}.html`;
	copyFileSync(html, path);
	await opened?.goto(pathToFileURL(path).href);
	expect(await opened?.locator('.reading').textContent()).toBe(said);
	expect(await opened?.locator('tbody tr').count()).toBe(rows.length);
	expect(await opened?.evaluate(() => [...document.fonts].map(({ status }) => status))).toContain('loaded');
	await away?.close();
});

test('a picture shows what the screen shows', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 900, height: 1600 });
	await page.goto('/figures/grid-intensity-trend?countries=IND,FRA');
	const chart = page.locator('[data-state="live"] [data-chart] svg.chart');
	await expect(chart).toBeVisible();
	const wide = (await page.locator('[data-chart]').boundingBox())?.width ?? 0;
	await page.setViewportSize({ width: 900 + 836 - Math.round(wide), height: 1600 });
	await expect(chart).toHaveAttribute('viewBox', /^0 0 836 /);
	// Light pictures stand on white paper, the site on a warmer one.
	await page.evaluate(() => document.documentElement.style.setProperty('--paper', '#fff'));
	const screen = await chart.screenshot();
	const dialog = await openDialog(page);
	await part(dialog, 'Picture');
	const svg = readFileSync(await file(page, dialog, 'SVG'), 'utf8');
	const png = readFileSync(await file(page, dialog, 'PNG, 1×'));
	const [, x, y] = /<g class="chart" transform="translate\((\d+) ([\d.]+)\)/.exec(svg) ?? [];
	const [, height] = /^0 0 836 ([\d.]+)/.exec((await chart.getAttribute('viewBox')) ?? '') ?? [];
	const clip = { x: Number(x), y: Number(y), width: 836, height: Math.round(Number(height)) };
	await page.setViewportSize({ width: 900, height: 1600 });
	await page.goto('about:blank');
	await page.setContent(
		`<body style="margin:0"><img style="display:block" src="data:image/png;base64,${png.toString('base64')}">`
	);
	await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
	const picture = await page.screenshot({ clip });
	expect(await difference(page, screen, picture)).toBeLessThan(3);
});

test('a table says that a picture shows the chart, a CSV that its record is a file of its own, and nothing is not cited', async ({
	page
}) => {
	await page.goto('/figures/cloud-region-intensity?view=table');
	await expect(page.locator('[data-state="live"]')).toBeVisible();
	const dialog = await openDialog(page);
	await part(dialog, 'Picture');
	await expect(dialog.getByText('A picture shows the chart')).toBeVisible();
	await part(dialog, 'Data');
	await expect(dialog.getByText('A CSV holds rows alone')).toBeVisible();
	const csv = await file(page, dialog, 'CSV');
	const record = JSON.parse(readFileSync(await file(page, dialog, 'Record of the CSV'), 'utf8'));
	const [head = ''] = readFileSync(csv, 'utf8').split('\n');
	expect(record.tableSchema.columns.map((c: { titles: string }) => c.titles).join(',')).toBe(head);

	await page.goto('/figures/cloud-region-intensity?min=1400');
	await expect(page.locator('[data-reading="none"]')).toBeVisible();
	const empty = await openDialog(page);
	await expect(empty.getByText('No row fits these choices')).toBeVisible();
	await expect(empty.getByLabel('Address')).toHaveValue(/min=1400/);
	await expect(empty.locator('summary')).toHaveCount(1);
});

test('an old link says what changed, and offers the view that was kept', async ({ page }) => {
	const [kept] = (await (await page.request.get('/figures/grid-intensity-trend/changes.json')).json()).kept;
	await page.route('**/changes.json', async (route) => {
		const history = await (await route.fetch()).json();
		const step = { ...history.steps.at(-1), hash: 'ffffffff', date: '2027-01-02' };
		step.changes = [{ ...step.changes[0], kind: 'changed', before: 10, after: 12 }];
		await route.fulfill({
			json: { ...history, version: '2027-01-01-ffffffff', steps: [...history.steps, step] }
		});
	});
	await page.goto(`/figures/grid-intensity-trend${kept.search}`);
	const note = page.locator('[data-old-link]');
	await expect(note).toContainText('The figure now shows those of 1 January 2027');
	await expect(note).toContainText('changed (rows: 10 → 12)');
	await expect(note).toContainText(kept.reading.en);
	await note.getByRole('link', { name: 'Open the view as it was kept' }).click();
	await expect(page.locator('.reading')).toHaveText(kept.reading.en);
	await expect(page.getByRole('link', { name: 'The figure with the data of today' })).toBeVisible();

	await page.goto('/figures/grid-intensity-trend?v=1.2020-01-01-00000000');
	await expect(note).toContainText('does not know that version');
});

test('on a phone, in the dark, nothing of the dialog is cut; without scripts the files are there', async ({
	page,
	browser,
	baseURL
}) => {
	await page.setViewportSize({ width: 375, height: 700 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/fr/cloud');
	await page.locator('[data-share]').first().scrollIntoViewIfNeeded();
	const dialog = page.getByRole('dialog');
	await expect(async () => {
		await page.locator('[data-share]').first().click();
		await expect(dialog).toBeVisible({ timeout: 3000 });
	}).toPass();
	for (const summary of await dialog.locator('summary').all()) {
		await summary.click();
		expect(await dialog.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
	}
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
	const plain = await context.newPage();
	await plain.goto('/fr/figures/cloud-efficiency');
	await expect(plain.locator('[data-share]')).toBeHidden();
	for (const ending of ['svg', 'png', 'csv', 'json', 'bib']) {
		const address = (await plain.locator(`.share a[href$=".${ending}"]`).getAttribute('href')) ?? '';
		expect((await plain.request.get(address)).status(), address).toBe(200);
	}
	await context.close();
});

test('a record of other data than a page shows is not passed off as its own', async ({ page }) => {
	await page.route('**/figures/*/record.json', async (route) => {
		const answer = await route.fetch();
		const said = await answer.text();
		await route.fulfill({
			response: answer,
			body: said.replace(/"version":"[^"]+"/g, '"version":"2031-01-01-ffff"')
		});
	});
	await page.goto('/figures/cloud-region-intensity');
	await page.locator('[data-share]').click();
	await expect(page.locator('[data-share-status]')).toContainText('the site has changed');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a figure is given away on the page of a country, with what is compared there', async ({ page }) => {
	await page.goto('/fr/countries/FRA?countries=FRA,IND');
	const trend = page.locator('[data-figure="grid-intensity-trend"]');
	await expect(trend).toHaveAttribute('data-state', 'live');
	await trend.locator('[data-share]').click();
	await expect(page.getByRole('dialog')).toContainText('Inde');
});
