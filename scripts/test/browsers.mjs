import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, ROOT, run, tool } from '../start/run.mjs';

/**
 * A Chromium to try: its file (none means the one Playwright has downloaded for itself) and what its environment needs.
 *
 * @typedef {{ path?: string, env?: Record<string, string> }} Browser
 */

const PACKAGE = '@sparticuz/chromium@147.0.0';
const FOLDER = join(ROOT, '.cache', 'chromium');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** @returns {Browser[]} */
export function fromEnvironment() {
	const path = process.env.CHROMIUM_PATH;
	return path ? [{ path }] : [];
}

/**
 * What Playwright has downloaded before: the headless shell, or the whole browser.
 *
 * @returns {Promise<Browser[]>}
 */
export async function ownedByPlaywright() {
	const { chromium } = await import('playwright-core');
	return [{}, { path: chromium.executablePath() }];
}

/** @returns {Browser[]} */
export function installed() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const paths = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
	return paths.filter((path) => existsSync(path)).map((path) => ({ path }));
}

/** @returns {Promise<Browser[]>} */
export async function downloadedNow() {
	const code = await tool('playwright-core', ['install', 'chromium-headless-shell'], {
		stdio: 'ignore',
		timeout: 120_000,
		env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' }
	});
	return code === 0 ? [{}] : [];
}

/**
 * A Chromium packed inside an npm package, with the system libraries it needs where the system lacks them. It unpacks
 * into the temporary folder, so it is given one of its own.
 *
 * @returns {Promise<Browser[]>}
 */
export async function fromNpm() {
	if (process.platform !== 'linux') return [];
	await mkdir(join(FOLDER, 'tmp'), { recursive: true });
	const flags = ['--prefix', FOLDER, '--no-save', '--no-audit', '--no-fund', '--loglevel', 'error'];
	if ((await npm(['install', ...flags, PACKAGE], { cwd: FOLDER })) !== 0) return [];
	const module = pathToFileURL(join(FOLDER, 'node_modules/@sparticuz/chromium/build/esm/index.js'));
	const unpack = `const { default: c } = await import(${JSON.stringify(module)}); await c.executablePath();`;
	const unpacked = join(FOLDER, 'tmp');
	const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
	const code = await run(process.execPath, ['--input-type=module', '--eval', unpack], { env });
	if (code !== 0) return [];
	const path = join(unpacked, 'chromium');
	const libraries = { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') };
	const fonts = { FONTCONFIG_PATH: join(unpacked, 'fonts') };
	return [{ path }, { path, env: libraries }, { path, env: { ...libraries, ...fonts } }];
}

/** @returns {Promise<Browser[]>} */
export async function fromDebian() {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (/** @type {string[]} */ ...args) => run('apt-get', ['-qq', ...args], { env });
	if ((await apt('update')) !== 0) return [];
	const code = await apt('install', '--yes', '--no-install-recommends', 'chromium');
	return code === 0 ? [{ path: '/usr/bin/chromium' }] : [];
}
