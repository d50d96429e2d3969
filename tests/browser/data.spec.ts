import { expect, test } from './harness';

test('the bars of a table’s years stand between their heading and the years they name', async ({ page }) => {
	await page.goto('/data/company_record');
	const heading = await page.getByRole('heading', { name: 'Coverage' }).boundingBox();
	const bars = await page.getByRole('img', { name: /^Rows by year/ }).boundingBox();
	const years = await page.locator('.coverage-years p').boundingBox();
	if (!heading || !bars || !years) throw new Error('The coverage of a table is not on its page.');
	expect(bars.height).toBeGreaterThan(30);
	expect(bars.y).toBeGreaterThanOrEqual(heading.y + heading.height);
	expect(bars.y + bars.height).toBeLessThanOrEqual(years.y + 1);
});
