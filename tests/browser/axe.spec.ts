import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { THEMES } from './conditions';
import { expect, test } from './harness';
import { somePages } from './pages';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it is now. */
async function violations(page: Page) {
	const results = await new AxeBuilder({ page }).withTags(RULES).analyze();
	return results.violations.map(({ id, help, nodes }) => ({
		id,
		help,
		where: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
	}));
}

for (const { path } of somePages()) {
	for (const colorScheme of THEMES) {
		test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(path);
			expect(await violations(page)).toEqual([]);
		});
	}
}

for (const colorScheme of THEMES) {
	test(`axe finds nothing on figures that are alive, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto('/cloud?year=2022&region=gcp:us-west1&colour=red');
		await expect(page.locator('[data-figure][data-state="live"]')).toHaveCount(5);
		for (const summary of await page.locator('[data-figure] summary').all()) await summary.click();
		const chart = page.locator('[data-figure="cloud-region-intensity"]').getByRole('listbox');
		await chart.press('ArrowRight');
		await expect(chart.getByRole('option')).toBeAttached();
		expect(await violations(page)).toEqual([]);
	});
}
