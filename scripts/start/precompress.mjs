import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder } from './files.mjs';
import { ROOT } from './run.mjs';

const CACHE = join(ROOT, '.cache', 'brotli');
const COMPRESSIBLE = /\.(html|js|css|json|svg|csv|txt|xml|bib|webmanifest|wasm|arrow|map)$/;
const AT_ONCE = 2;

/** @type {Record<string, (content: Buffer) => Promise<Buffer>>} */
const ENCODERS = {
	br: (content) =>
		promisify(brotliCompress)(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: 11,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length
			}
		}),
	gz: (content) => promisify(gzip)(content, { level: 9 })
};

/**
 * Lays a `.br` and a `.gz` beside every file of the site that gains by it. What was compressed before is copied
 * from a cache by content: the engine alone takes more than a minute the first time.
 *
 * @param {string} site
 * @param {RegExp} [chosen] only the files whose path it matches; what others left in the cache then stays
 */
export async function precompress(site, chosen) {
	await mkdir(CACHE, { recursive: true });
	const files = filesUnder(site).filter((path) => COMPRESSIBLE.test(path) && (!chosen || chosen.test(path)));
	const used = new Set();
	const queue = files.values();
	const worker = async () => {
		for (const file of queue) for (const name of await compress(file)) used.add(name);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	if (!chosen) await forget(used);
	return files.length;
}

/** @param {string} file */
async function compress(file) {
	const content = await readFile(file);
	const hash = createHash('sha256').update(content).digest('hex');
	const names = [];
	for (const [extension, encode] of Object.entries(ENCODERS)) {
		const name = `${hash}.${extension}`;
		const cached = join(CACHE, name);
		if (!existsSync(cached)) await writeFile(cached, await encode(content));
		await copyFile(cached, `${file}.${extension}`);
		names.push(name);
	}
	return names;
}

/**
 * Drops from the cache what this site no longer holds.
 *
 * @param {ReadonlySet<string>} used
 */
async function forget(used) {
	const stale = (await readdir(CACHE)).filter((name) => !used.has(name));
	await Promise.all(stale.map((name) => rm(join(CACHE, name))));
}
