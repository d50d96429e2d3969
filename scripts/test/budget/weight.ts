import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Kilobytes are 1000 bytes, at the quality that is deployed. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** The size in kB of a text or file compressed with brotli. */
export const brotliKb = (content: string | Buffer) => brotliCompressSync(content, QUALITY).length / 1000;

const weighed = new Map<string, number>();

/** The brotli size in kB of a file of the site, weighed once. */
export function fileKb(site: string, file: string): number {
	const known = weighed.get(file);
	if (known !== undefined) return known;
	const kb = brotliKb(readFileSync(join(site, file)));
	weighed.set(file, kb);
	return kb;
}

/** The size in kB of a file as it is: fonts are compressed already. */
export const rawKb = (site: string, file: string) => statSync(join(site, file)).size / 1000;
