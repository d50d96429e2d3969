import { expect, test } from './harness';
import { somePages } from './pages';

test.describe('a reader who saves data', () => {
	test.beforeEach(({ page }) =>
		page.addInitScript(() =>
			Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })
		)
	);

	test('gets nothing by pointing, and what was asked for by choosing', async ({ page }) => {
		const asked: string[] = [];
		await page.goto('/cloud', { waitUntil: 'networkidle' });
		page.on('request', (request) => asked.push(request.url()));
		await page.locator('[data-figure] svg.chart:visible').first().hover();
		await page.getByLabel('Year').first().hover();
		await page.getByLabel('Year').first().focus();
		await page.waitForTimeout(1000);
		expect(asked).toEqual([]);
		await page.getByLabel('Year').first().selectOption('2022');
		await expect(page.locator('[data-figure="cloud-region-intensity"] [data-reading]')).toContainText(
			'In 2022'
		);
		expect(asked.filter((url) => /duckdb|\.arrow/.test(url))).toEqual([]);
	});

	test('touches a chart, which then answers', async ({ page }) => {
		await page.goto('/cloud');
		const figure = page.locator('[data-figure="cloud-region-intensity"]');
		await figure.locator('svg.chart:visible').click();
		await expect(figure).toHaveAttribute('data-state', 'live');
	});
});

for (const { path } of somePages()) {
	test(`nothing moves on ${path} for who wants little motion`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		const moving = await page.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('body *')]
				.filter((element) => {
					const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
					const lasting = transitionDuration.split(',').some((part) => Number.parseFloat(part) > 0);
					return animationName !== 'none' || lasting || scrollBehavior === 'smooth';
				})
				.map((element) => element.outerHTML.slice(0, 120))
		);
		expect(moving).toEqual([]);
	});
}
