import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const ENGINE = { timeout: 45_000 };
const ROWS = 1_000_000;
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function run(page: Page, script: string) {
	await expect(page.locator('.cm-content')).toBeVisible(ENGINE);
	await page.getByLabel('SQL', { exact: true }).fill(script);
	await page.getByRole('button', { name: 'Run', exact: true }).click();
}

test('a million rows are paged to their end, brushed by mouse, and outlive a query that memory cannot hold', async ({
	page,
	watch
}) => {
	test.slow();
	watch.expectError(/style-src-attr/);
	const lines = Array.from({ length: ROWS }, (_, i) => `${i},s${i % 5}\n`);
	await page.goto('/workspace');
	await page.getByLabel('Add data', { exact: true }).setInputFiles({
		name: 'million.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`n,site\n${lines.join('')}`)
	});
	await expect(page.locator('[data-count="rows-loaded"]')).toHaveAttribute('value', String(ROWS), ENGINE);

	await run(page, 'from million');
	const result = region(page, 'Result');
	const cell = result.getByRole('row').nth(1).getByRole('cell').first();
	await expect(cell).toHaveText('0', ENGINE);
	await result.getByRole('button', { name: 'Next' }).click();
	await expect(cell).toHaveText('100');
	await result.getByRole('spinbutton').fill('999950');
	await result.getByRole('spinbutton').press('Enter');
	await expect(cell).toHaveText('999900');
	await expect(result.getByRole('button', { name: 'Next' })).toBeDisabled();
	await expect(result.getByRole('row')).toHaveCount(101);

	await page.getByRole('button', { name: 'Draw the views' }).click();
	const views = region(page, 'Linked views');
	const said = views.getByRole('status');
	await expect(said).toContainText('All 1,000,000 rows', ENGINE);
	const chart = views.locator('.range svg').first();
	await chart.scrollIntoViewIfNeeded();
	const box = await chart.boundingBox();
	if (!box) throw new Error('no view');
	const at = (share: number) => [box.x + share * box.width, box.y + box.height / 2] as const;
	await page.mouse.move(...at(0.25));
	await page.mouse.down();
	for (const share of [0.3, 0.4, 0.5]) await page.mouse.move(...at(share));
	await page.mouse.up();
	await expect(said).toContainText(/2[45]\d,\d{3} of 1,000,000 rows are chosen/);
	const slider = views.getByLabel('n, from');
	const from = Number(await slider.inputValue());
	expect(from / Number(await slider.getAttribute('max'))).toBeCloseTo(0.25, 1);
	await page.mouse.click(...at(0.8));
	await expect(said).toContainText('All 1,000,000 rows');

	await run(page, 'create table huge as select range(900000000) as numbers');
	const problem = page.locator('.ask').getByRole('alert');
	await expect(problem).toContainText('This could not be run.', ENGINE);
	await expect(problem).toContainText(
		/DuckDB stopped twice, most likely for want of memory|does not fit into the memory/
	);
	await run(page, 'select count(*) as rows, max(n) as most from million');
	await expect(result.getByRole('row').nth(1)).toHaveText(/1000000\s*999999/, ENGINE);
});
