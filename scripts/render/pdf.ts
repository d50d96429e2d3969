import { chromium } from 'playwright-core';
import { fromEnvironment, installed, ownedByPlaywright } from '../test/browsers.mjs';
import { launchOptions, remembered } from '../test/choice.mjs';

/**
 * An HTML document as PDF on A4, printed by a Chromium.
 * @throws Error saying what to do where there is none.
 */
export async function toPdf(html: string): Promise<Uint8Array> {
	const candidates = [
		...fromEnvironment(),
		...remembered(),
		...(await ownedByPlaywright()),
		...(await installed())
	];
	for (const candidate of candidates) {
		const browser = await chromium.launch(launchOptions(candidate)).catch(() => null);
		if (!browser) continue;
		try {
			const page = await browser.newPage({ colorScheme: 'light' });
			await page.setContent(html, { waitUntil: 'load' });
			await page.evaluate(() => document.fonts.ready);
			const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };
			return await page.pdf({ format: 'A4', margin, scale: 0.8, tagged: true, printBackground: true });
		} finally {
			await browser.close();
		}
	}
	throw new Error(
		'PDF needs a Chromium, and none was found: set CHROMIUM_PATH to one, or ask for svg, png or html, which need none.'
	);
}
