import type { Page } from '@playwright/test';
import { REFLOW, VIEWPORTS } from './conditions';
import { expect, test } from './harness';
import { somePages } from './pages';

const SIZES = [REFLOW, ...Object.values(VIEWPORTS)];

/** The elements that reach beyond the right edge of the page, where that makes the page scroll sideways. */
const beyondTheEdge = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.slice(0, 5)
			.map((element) => element.outerHTML.slice(0, 120));
	});

for (const { path } of somePages(6)) {
	test(`${path} never scrolls sideways`, async ({ page }) => {
		await page.goto(path);
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await expect.poll(() => beyondTheEdge(page), { message: `at ${size.width} px` }).toEqual([]);
		}
	});
}
