import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../start/run.mjs';

/** @typedef {import('./browsers.mjs').Browser} Browser */

/** Where the Chromium that was chosen is written down. */
export const CHOICE = join(ROOT, '.cache', 'chromium.json');

/** Without these Chromium looks up hosts of its own at every start; the last keeps every page on this machine. */
const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'
];

/** @returns {Browser[]} */
export function remembered() {
	return existsSync(CHOICE) ? [JSON.parse(readFileSync(CHOICE, 'utf8'))] : [];
}

/**
 * How Playwright starts a browser; by default the chosen one.
 *
 * @param {Browser} [browser]
 * @returns {import('playwright-core').LaunchOptions}
 */
export function launchOptions(browser = remembered()[0] ?? {}) {
	return {
		args: process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET,
		...(browser.path === undefined ? {} : { executablePath: browser.path }),
		...(browser.env === undefined ? {} : { env: { ...environment(), ...browser.env } })
	};
}

/** @returns {Record<string, string>} */
function environment() {
	return Object.fromEntries(
		Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))
	);
}
