import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as browsers from './browsers.mjs';
import { CHOICE, launchOptions, remembered } from './choice.mjs';

/** @typedef {import('./browsers.mjs').Browser} Browser */

/**
 * Where a Chromium may come from: what somebody asked for, what is here, what can be fetched.
 *
 * @type {readonly { says: string, find: () => Browser[] | Promise<Browser[]> }[]}
 */
const SOURCES = [
	{ says: 'from CHROMIUM_PATH', find: browsers.fromEnvironment },
	{ says: 'as last time', find: remembered },
	{ says: "Playwright's own", find: browsers.ownedByPlaywright },
	{ says: 'installed', find: browsers.installed },
	{ says: 'downloaded by Playwright', find: browsers.downloadedNow },
	{ says: 'from npm', find: browsers.fromNpm },
	{ says: "from the system's packages", find: browsers.fromDebian }
];

/**
 * Finds or obtains a Chromium that really starts, and remembers it for the browser tests.
 *
 * @returns {Promise<boolean>} whether there is one
 */
export async function chromium() {
	for (const { says, find } of SOURCES) {
		for (const browser of await find()) {
			const version = await proven(browser);
			if (version === undefined) continue;
			mkdirSync(dirname(CHOICE), { recursive: true });
			writeFileSync(CHOICE, JSON.stringify(browser));
			console.log(`Chromium ${version}, ${says}${browser.path ? `: ${browser.path}` : ''}`);
			return true;
		}
	}
	console.error('No Chromium could be found or obtained. Set CHROMIUM_PATH to one that is installed.');
	return false;
}

/**
 * Starts the candidate on an empty page and has it draw a word, and gives its version if both work.
 *
 * @param {Browser} browser
 */
async function proven(browser) {
	const playwright = await import('playwright-core');
	try {
		const started = await playwright.chromium.launch({ ...launchOptions(browser), timeout: 20_000 });
		try {
			const page = await started.newPage();
			await page.goto('about:blank', { timeout: 10_000 });
			await page.setContent('<span>word</span>');
			return (await page.locator('span').boundingBox())?.width ? started.version() : undefined;
		} finally {
			await started.close();
		}
	} catch {
		return undefined;
	}
}

if (process.argv[1]?.endsWith('chromium.mjs')) process.exitCode = (await chromium()) ? 0 : 1;
