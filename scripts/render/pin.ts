import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Connector } from '../../src/lib/engine/connector';
import type { Figure, View } from '../../src/lib/figure/figure';
import { edition } from '../../src/lib/share/edition';
import { PIN_BYTES, toPin } from '../../src/lib/share/pin';
import { pinPath } from '../../src/lib/share/pin-path';
import { prepare } from './prepare';

/** Where the repository keeps pins: a folder for each figure. */
export const PINS = 'data/pins';

/** The name of a view in a version of the data. */
const keyOf = (version: string, view: View): string =>
	`${version}-${createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 4)}`;

/**
 * Keeps a view in the repository as it is now.
 * @returns the file, and the address at which every later build serves it.
 * @throws Error where it would weigh more than a pin may.
 */
export async function pinView(
	figure: Figure,
	view: View,
	engine: Connector,
	folder = PINS
): Promise<{ readonly file: string; readonly address: string }> {
	const en = await prepare(figure, view, 'en', engine);
	const fr = await prepare(figure, view, 'fr', engine);
	const pin = toPin(en, { en: edition(en), fr: edition(fr) }, new Date().toISOString().slice(0, 10));
	const packed = gzipSync(JSON.stringify(pin), { level: 9 });
	const bytes = packed.length;
	if (bytes > PIN_BYTES)
		throw new Error(
			`${figure.id}: this view weighs ${bytes} bytes, and a pin at most ${PIN_BYTES}. Set a parameter that leaves fewer rows, or keep the view as a file: --format html.`
		);
	const key = keyOf(en.record.version, view);
	const file = join(folder, figure.id, `${key}.json.gz`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, packed);
	return { file, address: `${pinPath(figure.id, key, 'en')}.html` };
}
