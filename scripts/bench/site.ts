import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { fromEnvironment } from '../test/browsers.mjs';
import { launchOptions, remembered } from '../test/choice.mjs';

/** A network of 10 Mbit/s with 40 ms of latency, on a processor four times slower. */
const SLOW = { latency: 40, throughput: (10 * 1024 * 1024) / 8, cpu: 4 };

export async function openBrowser(): Promise<Browser> {
	const [browser] = [...fromEnvironment(), ...remembered()];
	if (!browser) throw new Error('No Chromium is known yet: run "npm test" once, or set CHROMIUM_PATH.');
	return chromium.launch(launchOptions(browser));
}

/**
 * A page with nothing in its cache, throttled where asked.
 * @param serviceWorkers `block` where requests are to be refused: a service worker's are not Playwright's to answer
 */
export async function coldPage(
	browser: Browser,
	slow: boolean,
	serviceWorkers: 'allow' | 'block' = 'allow'
): Promise<{ page: Page; context: BrowserContext }> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers });
	const page = await context.newPage();
	if (slow) {
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: SLOW.latency,
			downloadThroughput: SLOW.throughput,
			uploadThroughput: SLOW.throughput
		});
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
	}
	return { page, context };
}

/** Waits, in the page, until every figure shows its answer and has been painted. */
const SETTLED = `async (figures, start) => {
	for (;;) {
		const now = await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
		if (figures.every((f) => f.dataset.state === 'live')) return now - start;
		if (now - start > 60000) throw new Error('A change was not answered within a minute.');
	}
}`;

const FIGURES = `[...document.querySelectorAll('[data-figure]')]`;

/**
 * Changes a control and waits until every figure of the page, or the first, shows the answer and has been painted.
 * @returns milliseconds from the change to the paint.
 */
export const changeAndRepaint = (
	page: Page,
	name: string,
	value: string,
	which: 'all' | 'first' = 'all',
	event: 'change' | 'input' = 'change'
): Promise<number> =>
	page.evaluate(`(async () => {
		const element = document.querySelector('[name="${name}"]');
		const figures = ${FIGURES}.slice(0, ${which === 'first' ? 1 : 'undefined'});
		const start = performance.now();
		element.value = '${value}';
		element.dispatchEvent(new Event('${event}', { bubbles: true }));
		return (${SETTLED})(figures, start);
	})()`);

/** The same for a click on the element of a selector. */
export const repainted = (page: Page, selector: string): Promise<number> =>
	page.evaluate(`(async () => {
		const start = performance.now();
		document.querySelector('${selector}').click();
		return (${SETTLED})(${FIGURES}, start);
	})()`);

/** What a measure gives each time it is run anew. */
export async function times(count: number, run: () => Promise<number>): Promise<number[]> {
	const all: number[] = [];
	for (let i = 0; i < count; i++) all.push(await run());
	return all;
}

export const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};
