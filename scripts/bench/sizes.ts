import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../../src/lib/footprint/weight';
import { SITE } from '../start/site.mjs';

/** Prints what the heaviest page of each section weighs, as the build found: page, script, style and fonts, brotli. */
export function printSizes(): void {
	const { pages } = JSON.parse(readFileSync(join(SITE, 'weights.json'), 'utf8')) as Weights;
	const heaviest = new Map<string, readonly [path: string, kb: number]>();
	for (const [path, kb] of Object.entries(pages)) {
		const section = path.split('/').filter((part) => part !== 'fr')[1] ?? '';
		if (kb > (heaviest.get(section)?.[1] ?? 0)) heaviest.set(section, [path, kb]);
	}
	console.log('\nThe heaviest page of each section, in kB, fonts included:');
	for (const [path, kb] of [...heaviest.values()].sort((a, b) => b[1] - a[1]))
		console.log(`${String(kb).padStart(7)}  ${path}`);
}
