import type { Page, Route } from '@playwright/test';

/** Holds back what matches, as a very slow network does, until `release` is called. */
export async function hold(page: Page, what: RegExp): Promise<{ release: () => Promise<void> }> {
	const held: Route[] = [];
	let open = false;
	await page.route(what, (route) => (open ? route.continue() : void held.push(route)));
	const release = async () => {
		open = true;
		await Promise.all(held.splice(0).map((route) => route.continue()));
	};
	return { release };
}

/** A browser that keeps nothing for a site, and throws where it is asked to. */
export const refuseStorage = (page: Page) =>
	page.addInitScript(() => {
		const get = () => {
			throw new DOMException('Access is denied for this document.', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, { get });
	});

/**
 * The charts in which no mark has a colour other than the page's, where the system chooses the colours. Where nothing is
 * published there is no mark, and a label that says of what.
 */
export const unseenCharts = (page: Page) =>
	page.evaluate(() => {
		const paper = getComputedStyle(document.body).backgroundColor;
		const seen = (mark: Element) => {
			const { fill, stroke } = getComputedStyle(mark);
			return [fill, stroke].some((colour) => colour !== 'none' && colour !== paper);
		};
		const shown = (chart: Element) => {
			const marks = [...chart.querySelectorAll('.mark, .line, .stem, .interval')];
			return marks.length ? marks : [...chart.querySelectorAll('.label')];
		};
		return [...document.querySelectorAll('svg.chart')]
			.filter((chart) => chart.getClientRects().length > 0)
			.filter((chart) => !shown(chart).some(seen))
			.map((chart) => chart.outerHTML.slice(0, 120));
	});

/** How the figures of a page stand: their state, whether something is drawn or tabled, and what is said. */
export const standing = (page: Page) =>
	page.locator('[data-figure][data-state]').evaluateAll((figures) =>
		figures.map((figure) => ({
			id: figure.getAttribute('data-figure'),
			state: figure.getAttribute('data-state'),
			shows: [...figure.querySelectorAll('svg.chart, [data-part="table"][open]')].some(
				(element) => element.getClientRects().length > 0 || element.matches('.chart')
			),
			says: [...(figure.parentElement?.parentElement?.querySelectorAll('.status') ?? [])].map(
				(status) => status.textContent
			)
		}))
	);
