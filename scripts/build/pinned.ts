import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileName, FORMATS, PINNED, pinnedName } from '../../src/lib/catalog/format';

/** The SHA-256 of a file, in hexadecimal. */
export const sha256Of = (file: string): string =>
	createHash('sha256').update(readFileSync(file)).digest('hex');

/** Lays every table's files at the addresses that name their bytes too, and removes those of bytes that are no more. */
export function pinFiles(out: string, tables: readonly string[]): void {
	const wanted = new Map<string, string>();
	for (const table of tables) {
		for (const format of FORMATS) {
			const file = join(out, fileName(table, format));
			wanted.set(join(out, pinnedName(table, format, sha256Of(file))), file);
		}
	}
	for (const folder of readdirSync(out).filter((name) => PINNED.test(name))) {
		const stale = readdirSync(join(out, folder)).some((file) => !wanted.has(join(out, folder, file)));
		if (stale) rmSync(join(out, folder), { recursive: true });
	}
	for (const [pinned, file] of wanted) {
		if (existsSync(pinned)) continue;
		mkdirSync(dirname(pinned), { recursive: true });
		copyFileSync(file, pinned);
	}
}
