import { localise } from '../../src/lib/i18n/address';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { expect, test } from './harness';

for (const language of LANGUAGES) {
	const at = (path: string) => localise(path, language);

	test(`the words of a figure lead to the glossary, and its method to the rules, ${language}`, async ({
		page
	}) => {
		await page.goto(at('/figures/company-scope2-bases'));
		const words = await page
			.locator('.terms a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		expect(words).toContain(`${at('/methods/glossary')}#market-based`);
		await page.goto(words.find((word) => word.endsWith('#market-based')) ?? '');
		await expect(page.locator(':target dt')).toBeInViewport();
		for (const word of words) await expect(page.locator(`[id="${word.split('#')[1]}"] dd`)).toHaveCount(1);

		await page.goto(at('/methods'));
		for (const equation of await page.locator('.equation math').all()) {
			const box = await equation.boundingBox();
			expect(box?.height).toBeGreaterThan(15);
		}
		const anchors = await page
			.locator('.contents a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
		expect(anchors.length).toBeGreaterThan(10);
		for (const anchor of anchors) await expect(page.locator(`h2[id="${anchor}"]`)).toHaveCount(1);
		const method = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
		await page.goto(at('/commitments/5.1'));
		const labels = await page.locator('.series h3').allInnerTexts();
		expect(labels.length).toBeGreaterThan(5);
		for (const label of labels) expect(method).toContain(label.replaceAll(/\s+/g, ' '));
	});
}
