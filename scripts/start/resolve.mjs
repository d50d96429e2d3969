import { statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** @typedef {{ path: string, size: number, modified: number, encoding?: 'br' | 'gzip' }} Found */

/** @type {readonly (readonly ['br' | 'gzip', string])[]} */
const ENCODINGS = [
	['br', '.br'],
	['gzip', '.gz']
];

/**
 * The file of the site that answers an address: `/cloud` is cloud.html, `/figures` is figures.html although there is
 * a folder of that name, `/` is index.html. Nothing outside the folder is ever found.
 *
 * @param {string} site
 * @param {string} pathname as it stands in the request, still encoded
 * @returns {Found | undefined}
 */
export function fileFor(site, pathname) {
	const name = decoded(pathname);
	if (name === undefined || name.includes('\0')) return undefined;
	const path = normalize(join(site, name));
	if (path !== site && !path.startsWith(site + sep)) return undefined;
	for (const candidate of name === '/' ? [join(site, 'index.html')] : [path, `${path}.html`]) {
		const found = file(candidate);
		if (found) return found;
	}
	return undefined;
}

/**
 * The compressed twin of a file that the reader accepts, or the file itself.
 *
 * @param {Found} found
 * @param {string} accepted the request's Accept-Encoding
 * @returns {Found}
 */
export function encoded(found, accepted) {
	for (const [encoding, extension] of ENCODINGS) {
		if (!new RegExp(`\\b${encoding}\\b`).test(accepted)) continue;
		const twin = file(found.path + extension);
		if (twin) return { ...twin, encoding };
	}
	return found;
}

/**
 * @param {string} path
 * @returns {Found | undefined}
 */
function file(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats?.isFile() ? { path, size: stats.size, modified: stats.mtimeMs } : undefined;
}

/** @param {string} pathname */
function decoded(pathname) {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
}
