import { readFile } from 'node:fs/promises';
import type { Page, Request } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './harness';

const ENGINE = { timeout: 45_000 };
/** Words that stand nowhere but in the reader's file: in its name, its head and its cells. */
const SECRET = /zebra/i;
const ROWS = Array.from(
	{ length: 40 },
	(_, i) =>
		`2024-03-${String(1 + (i % 28)).padStart(2, '0')}T10:00:00,p,zebracell${i % 4},${i},0.5,${1 + (i % 7)},,aws,${i % 5 ? 'eu-west-1' : 'zebraland'}`
);
const FILE = `timestamp,project_name,zebrahead,duration,emissions,energy_consumed,country_iso_code,cloud_provider,cloud_region\n${ROWS.join('\n')}\n`;
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

async function run(page: Page, script: string) {
	const editor = page.getByLabel('SQL', { exact: true });
	await expect(page.locator('.cm-content')).toBeVisible(ENGINE);
	await editor.fill(script);
	await button(page, 'Run').click();
}

async function download(page: Page, click: () => Promise<void>): Promise<string> {
	const coming = page.waitForEvent('download');
	await click();
	return (await coming).path();
}

/** What a link to a workspace holds. */
async function unpack(link: string): Promise<string> {
	const packed = Buffer.from(new URL(link).hash.replace('#work=', ''), 'base64url');
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	return new Response(stream).text();
}

test('a whole visit: nothing leaves the browser, nothing is lost, all of it goes when deleted', async ({
	page,
	watch
}) => {
	test.slow();
	page.setDefaultTimeout(45_000);
	watch.expectError(/style-src-attr/);
	const requests: Request[] = [];
	page.context().on('request', (request) => requests.push(request));
	await page.goto('/workspace');
	const add = page.getByLabel('Add data', { exact: true });
	await add.setInputFiles(csv('zebra.csv', FILE));

	// The report is corrected, and the table mapped to a kind and its places.
	await expect(page.locator('[data-count="rows-loaded"]')).toHaveAttribute('value', '40', ENGINE);
	await page.getByLabel('Type of duration').selectOption('text');
	await button(page, 'Undo the last change').click();
	await expect(page.getByLabel('Type of duration')).toHaveValue('integer');
	await expect(page.getByLabel('Kind of table')).toHaveValue('codecarbon', ENGINE);
	const places = page.getByRole('group', { name: 'Places that are not ours' });
	await places.getByRole('combobox').selectOption({ label: 'Ireland' });
	const figure = page.locator('[data-figure="workspace-by-place"]');
	await expect(figure).toContainText('Ireland', ENGINE);
	await button(page, 'Undo the last choice').click();
	await expect(places.getByRole('combobox')).toHaveValue('');
	await places.getByRole('combobox').selectOption({ label: 'Ireland' });
	await expect(figure).toContainText('Ireland', ENGINE);

	// A question, its chart, its files.
	await run(page, 'select zebrahead, sum(energy_consumed) as kwh from zebra group by all order by kwh');
	await expect(region(page, 'Result').getByRole('row')).toHaveCount(5, ENGINE);
	await region(page, 'Result').getByRole('columnheader').nth(1).scrollIntoViewIfNeeded();
	const summary = region(page, 'Result').locator('summary[aria-label^="Summary of kwh"]');
	await expect(summary).toHaveAttribute('aria-label', 'Summary of kwh: 36 to 42', ENGINE);
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(region(page, 'Result').locator('details[open] dl')).toContainText('Median');
	await button(page, 'Methods text').last().click();
	const methods = page.getByLabel('Methods text, as Markdown');
	await expect(methods).toHaveValue(
		/zebra.*zebra\.csv.*SHA-256 [0-9a-f]{64}.*40 rows read = 40 loaded \+ 0/s
	);
	await expect(methods).toHaveValue(/DuckDB v\d.*```sql\nselect zebrahead/s);
	const chart = page.locator('[data-figure="workspace-chart"]');
	await expect(chart.locator('svg').first()).toContainText('zebracell');
	await button(page, 'Keep this chart').click();
	await expect(region(page, 'Your charts')).toContainText('kwh');
	await chart.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByText('Picture', { exact: true }).click();
	await expect(dialog.getByRole('button', { name: /SVG/ }).first()).toBeVisible();
	expect(await violations(page)).toEqual([]);
	const picture = await download(page, () => dialog.getByRole('button', { name: /SVG/ }).first().click());
	const svg = await readFile(picture, 'utf8');
	expect(svg).toContain('zebracell');
	expect(svg).toContain('Own data of whoever made this figure: zebra.csv (no licence stated)');
	expect(svg).toContain('Made with Empreinte. ');
	expect(svg).not.toMatch(/publisher|>Empreinte\./);
	await dialog.getByText('Words', { exact: true }).click();
	const caption = dialog.getByLabel('Caption');
	await expect(caption).toHaveValue(/Sources: Own data .*: zebra\.csv .*\. Made with Empreinte, http/);
	await expect(dialog.getByLabel('Reading', { exact: true })).toHaveValue(
		/\([^(]*Made with Empreinte, data version/
	);
	await page.keyboard.press('Escape');

	// Linked views, by keyboard.
	await button(page, 'Draw the views').click();
	const views = region(page, 'Linked views');
	await expect(views.getByRole('status')).toContainText('All 40 rows', ENGINE);
	await views.getByLabel('energy_consumed, from').focus();
	for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
	await expect(views.getByRole('status')).toContainText('of 40 rows are chosen', ENGINE);
	await expect(chart.getByText('the rows that are chosen in the linked views')).toHaveCount(0);
	await expect(region(page, 'Chart')).toContainText('This chart shows the rows that are chosen');
	expect(await violations(page)).toEqual([]);
	await button(page, 'Show all rows again').click();

	// DuckDB is killed in the middle of the visit: tables and result come back.
	const duckdb = page.workers().find((worker) => worker.url().startsWith('blob:'));
	await duckdb?.evaluate(() => self.close());
	await expect(page.locator('.ask').getByRole('alert')).toContainText('was started again');
	await run(page, 'select count(*) as n from zebra');
	await expect(region(page, 'Result').getByRole('row').nth(1)).toHaveText('40', ENGINE);

	// What is taken out: rows, the workspace, a link without data.
	const rows = await download(page, () => button(page, 'CSV').first().click());
	expect(await readFile(rows, 'utf8')).toMatch(/^\ufeffn\r\n40\r\n$/);
	const file = await download(page, () => button(page, 'Save the workspace as a file').click());
	expect(await readFile(file, 'utf8')).toContain('zebracell');
	await button(page, 'Copy a link to this work').click();
	const link = await page.getByLabel('Link to this work').inputValue();
	expect(await unpack(link)).toContain('zebrahead');
	expect(await unpack(link)).not.toMatch(/zebracell|zebraland/);

	// The disk is full: what was kept stays, what was not is named.
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
	});
	await add.setInputFiles(csv('large.csv', `a,b\n${'1,some text of a row\n'.repeat(50_000)}`));
	const kept = region(page, 'Kept in this browser');
	await expect(kept).toContainText('There is no room left in this browser', ENGINE);
	await expect(kept).toContainText('until you close the page: large.');
	await expect(kept).toContainText(/This site uses [\d.,]+\s[kM]B/);
	page.once('dialog', (leaving) => void leaving.accept());
	await page.reload();
	await expect(page.locator('[data-count="rows-loaded"]')).toHaveAttribute('value', '40', ENGINE);
	await expect(page.getByRole('navigation', { name: 'Your tables' }).getByRole('button')).toHaveCount(1);
	await expect(places.getByRole('combobox')).toHaveValue('IRL', ENGINE);
	await button(page, 'Draw kwh').click();
	await expect(region(page, 'Your charts').locator('svg').first()).toContainText('zebracell', ENGINE);

	// The page is closed in the middle of an import.
	await add.setInputFiles(csv('long.csv', `a,b\n${'1,some text of a row\n'.repeat(1_500_000)}`));
	await expect(region(page, 'Being read')).toContainText('long.csv');
	page.once('dialog', (leaving) => void leaving.accept());
	await page.reload();
	await expect(page.getByRole('alert').filter({ hasText: 'long.csv' })).toContainText(
		'It was being read when the page was closed',
		ENGINE
	);

	// The link is opened: it asks for the file and tells another from it.
	await page.goto(link);
	const guest = region(page, 'From a link');
	await expect(guest).toContainText('The same file is here', ENGINE);
	await expect(guest).toContainText('select count(*) as n from zebra');
	expect(await violations(page)).toEqual([]);
	await button(page, 'Delete everything').click();
	await button(page, 'Delete for good').click();
	await expect(page.getByRole('navigation', { name: 'Your tables' })).toHaveCount(0);
	await guest
		.getByLabel('File for zebra')
		.setInputFiles(csv('zebra.csv', FILE.replace('zebracell1', 'zebracell2')));
	await expect(guest).toContainText('This is another file');
	await guest.getByLabel('File for zebra').setInputFiles(csv('any name.csv', FILE));
	await expect(page.locator('[data-count="rows-loaded"]')).toHaveAttribute('value', '40', ENGINE);
	await expect(guest).toContainText('The same file is here', ENGINE);
	await button(page, 'Delete everything').click();
	await button(page, 'Delete for good').click();
	await page.goto('/workspace', { waitUntil: 'networkidle' });
	await expect(page.locator('.ask')).toHaveCount(0);
	expect(await page.evaluate(() => indexedDB.databases())).not.toContainEqual(
		expect.objectContaining({ name: 'zebra' })
	);

	// All that was asked of the network was to be given files of this site.
	expect(requests.length).toBeGreaterThan(20);
	const { origin } = new URL(page.url());
	for (const request of requests) {
		const { protocol } = new URL(request.url());
		if (protocol === 'blob:' || protocol === 'data:') continue;
		expect(new URL(request.url()).origin).toBe(origin);
		expect([request.method(), request.postData()]).toEqual(['GET', null]);
		expect(request.url().split('#')[0]).not.toMatch(SECRET);
		expect(JSON.stringify(await request.allHeaders())).not.toMatch(SECRET);
	}
});
