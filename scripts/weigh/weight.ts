import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * How well brotli compresses, from 0 to 11. What is deployed has 11; 5 is some hundred times faster, and files come out
 * about a fifth larger.
 */
export type Quality = 5 | 11;

/** The size in kB (1000 bytes) of a text or file compressed with brotli. */
export const brotliKb = (content: string | Buffer, quality: Quality) =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1000;

const weighed = new Map<string, number>();

/** The brotli size in kB of a file of the site, weighed once. */
export function fileKb(site: string, file: string, quality: Quality = 11): number {
	const key = `${quality} ${file}`;
	const known = weighed.get(key);
	if (known !== undefined) return known;
	const kb = brotliKb(readFileSync(join(site, file)), quality);
	weighed.set(key, kb);
	return kb;
}

/** The size in kB of a file as it is: fonts are compressed already. */
export const rawKb = (site: string, file: string) => statSync(join(site, file)).size / 1000;
