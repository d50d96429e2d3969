import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { launchOptions, remembered } from '../test/choice.mjs';

/** A network of 10 Mbit/s with 40 ms of latency, on a processor four times slower. */
const SLOW = { latency: 40, throughput: (10 * 1024 * 1024) / 8, cpu: 4 };

export async function openBrowser(): Promise<Browser> {
	const [browser] = remembered();
	if (!browser) throw new Error('No Chromium is known yet: run "npm test" once, or set CHROMIUM_PATH.');
	return chromium.launch(launchOptions(browser));
}

/** A page with nothing in its cache, throttled where asked. */
export async function coldPage(
	browser: Browser,
	slow: boolean
): Promise<{ page: Page; context: BrowserContext }> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
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

/**
 * Changes a control and waits until every figure of the page, or the first, shows the answer and has been painted.
 * @returns milliseconds from the change to the paint.
 */
export const changeAndRepaint = (
	page: Page,
	name: string,
	value: string,
	which: 'all' | 'first' = 'all'
): Promise<number> =>
	page.evaluate(
		async ([control, next, some]) => {
			const element = document.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${control}"]`);
			if (!element) throw new Error(`The page has no control "${control}".`);
			const figures = [...document.querySelectorAll<HTMLElement>('[data-figure]')].slice(
				0,
				some === 'first' ? 1 : undefined
			);
			const start = performance.now();
			element.value = next ?? '';
			element.dispatchEvent(new Event('change', { bubbles: true }));
			for (;;) {
				const now = await new Promise<number>((resolve) =>
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
				);
				if (figures.every((f) => f.dataset['state'] === 'live')) return now - start;
				if (now - start > 60_000) throw new Error(`"${control}" was not answered within a minute.`);
			}
		},
		[name, value, which] as const
	);

export const median = (values: readonly number[]): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};
