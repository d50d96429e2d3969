import type { Page } from '@playwright/test';
import { violations } from './axe';
import { ENLARGED, EXHAUSTIVE, REFLOW, THEMES, VIEWPORTS } from './conditions';
import { expect, test } from './harness';
import { type SitePage, somePages } from './pages';

const SIZES = [ENLARGED, REFLOW, ...Object.values(VIEWPORTS)];

/**
 * The themes a page is looked at with axe: an English one in the light, a French one in the dark. With EMPREINTE_ALL=1,
 * every page in both.
 */
const themesOf = ({ language }: SitePage) =>
	EXHAUSTIVE ? THEMES : ([language === 'en' ? 'light' : 'dark'] as const);

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

/** Brings every figure into sight once: those that never were have no height of their own yet. */
const readThrough = (page: Page) =>
	page.evaluate(async () => {
		for (const figure of document.querySelectorAll('figure')) {
			figure.scrollIntoView();
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		}
		scrollTo(0, 0);
	});

for (const visited of somePages(10)) {
	test(`${visited.path} asks no other host for anything, breaks no rule of axe and never scrolls sideways`, async ({
		page,
		watch
	}) => {
		await page.emulateMedia({ colorScheme: themesOf(visited)[0], reducedMotion: 'reduce' });
		await page.goto(visited.path, { waitUntil: 'networkidle' });
		expect(watch.foreign).toEqual([]);
		await readThrough(page);
		for (const colorScheme of themesOf(visited)) {
			await page.emulateMedia({ colorScheme });
			expect(await violations(page), colorScheme).toEqual([]);
		}
		for (const size of SIZES) {
			await page.setViewportSize(size);
			await expect.poll(() => beyondTheEdge(page), { message: `at ${size.width} px` }).toEqual([]);
		}
		await page.setViewportSize(REFLOW);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await expect.poll(() => beyondTheEdge(page), { message: 'text at 200 %' }).toEqual([]);
	});
}

for (const colorScheme of THEMES) {
	test(`axe finds nothing on figures that are alive, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto('/cloud?year=2022&region=gcp:us-west1&colour=red');
		await expect(page.locator('[data-figure][data-state="live"]')).toHaveCount(6);
		for (const summary of await page.locator('[data-figure] summary').all()) await summary.click();
		const chart = page.locator('[data-figure="cloud-region-intensity"]').getByRole('listbox');
		await chart.press('ArrowRight');
		await expect(chart.getByRole('option')).toBeAttached();
		expect(await violations(page)).toEqual([]);
	});
}
