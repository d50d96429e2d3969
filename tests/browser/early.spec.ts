import { expect, test } from './harness';
import { hold } from './hostile';

for (const path of ['/figures/grid-mix', '/embed/grid-mix'])
	test(`a button of ${path} pressed before the page is alive is answered once it is`, async ({ page }) => {
		const script = await hold(page, /_app\/immutable\/entry\/.*\.js/);
		await page.goto(path, { waitUntil: 'commit' });
		const remove = page.getByRole('button', { name: 'Remove South Africa' });
		await remove.click();
		await script.release();
		await expect(remove).toHaveCount(0);
	});

test('nothing moves below a reader who goes down a page: its height is known from the start', async ({
	page
}) => {
	await page.setViewportSize({ width: 375, height: 700 });
	await page.goto('/ai');
	const height = () => page.evaluate(() => document.documentElement.scrollHeight);
	const first = await height();
	for (let y = 0; y < first; y += 2000) {
		await page.mouse.wheel(0, 2000);
		await page.waitForTimeout(50);
	}
	expect(await height()).toBe(first);
});
