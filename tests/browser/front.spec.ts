import { localise } from '../../src/lib/i18n/address';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { VIEWPORTS } from './conditions';
import { expect, test } from './harness';

const { phone, desktop } = VIEWPORTS;

for (const language of LANGUAGES) {
	test(`the front page serves each reader within one screen, ${language}`, async ({ page }) => {
		const at = (path: string) => localise(path, language);
		const bottom = async (selector: string) => {
			const box = await page.locator(selector).boundingBox();
			return (box?.y ?? NaN) + (box?.height ?? NaN);
		};
		await page.setViewportSize(desktop);
		await page.goto(at('/'));
		await expect(page.locator('.findings > ul > li')).toHaveCount(4);
		expect(await bottom('.promises')).toBeLessThanOrEqual(desktop.height);
		await page.setViewportSize(phone);
		await expect(page.locator('.readers > li')).toHaveCount(3);
		expect(await bottom('.readers')).toBeLessThanOrEqual(phone.height);

		const findings = await page.locator('.findings > ul > li').evaluateAll((items) =>
			items.map((item) => ({
				path: item.querySelector('a')?.getAttribute('href') ?? '',
				reading: item.querySelector('[data-reading]')?.textContent ?? '',
				doubt: item.querySelector('.doubt')?.textContent ?? ''
			}))
		);
		const statuses = (selector: string) =>
			page.locator(selector).evaluateAll((badges) => badges.map(({ className }) => className));
		const shown = await statuses('.promises .badge');
		expect(shown).toHaveLength(12);
		for (const { path, reading, doubt } of findings) {
			await page.goto(path);
			await expect(page.locator('[data-reading]').first()).toHaveText(reading);
			await expect(page.locator('main')).toContainText(doubt);
		}
		await page.goto(at('/commitments'));
		expect(await statuses('.point .badge')).toEqual(shown);
	});
}
