import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked */

/** Installs exactly what the lock file says, if what is installed differs from it. */
export async function install() {
	if (isInstalled()) return;
	console.log('Installing what package-lock.json lists …');
	if ((await npm(['ci', '--no-audit', '--no-fund'])) === 0) return;
	console.error('npm could not install the dependencies; its messages above say why.');
	process.exit(1);
}

function isInstalled() {
	const installed = packages('node_modules/.package-lock.json');
	if (installed === undefined) return false;
	return Object.entries(packages('package-lock.json') ?? {}).every(
		([path, locked]) => path === '' || same(locked, installed[path])
	);
}

/**
 * @param {string} lockFile
 * @returns {Record<string, Locked> | undefined}
 */
function packages(lockFile) {
	const path = join(ROOT, lockFile);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/**
 * Whether a package is installed as locked. An optional one may be absent: it is for another platform.
 *
 * @param {Locked} locked
 * @param {Locked | undefined} installed
 */
function same(locked, installed) {
	if (installed === undefined) return locked.optional === true;
	return installed.version === locked.version && installed.integrity === locked.integrity;
}
