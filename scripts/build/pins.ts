import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { localise } from '../../src/lib/i18n/address';
import { openPin, type Pin } from '../../src/lib/share/pin';
import { pinPath } from '../../src/lib/share/pin-path';
import { FORMS } from '../render/forms';
import { PINS } from '../render/pin';
import { MESSAGES } from '../render/prepare';
import { SITE_ADDRESS } from '../start/origin.mjs';
import { step } from './step';

const OUT = 'static';
const FOLDERS = LANGUAGES.map((language) => join(OUT, localise('/embed', language)));
const CODE = [
	'scripts/build/pins.ts',
	'scripts/render',
	'src/look/tokens.css',
	'src/look/chart.css',
	'src/lib/figure',
	'src/lib/i18n',
	'src/lib/marks',
	'src/lib/share',
	'src/lib/units',
	'package-lock.json'
];
/** The forms in which the site serves a pin. */
const SERVED = ['html', 'svg', 'csv', 'csv-metadata.json', 'json'] as const;

/** A pin and its name. */
export interface KeptPin {
	readonly key: string;
	readonly pin: Pin;
}

/** The pins of the repository, by figure and name. */
export function readPins(folder = PINS): KeptPin[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.sort()
		.flatMap((figure) =>
			readdirSync(join(folder, figure))
				.sort()
				.map((file) => ({
					key: file.replace(/\.json\.gz$/, ''),
					pin: JSON.parse(gunzipSync(readFileSync(join(folder, figure, file))).toString('utf8')) as Pin
				}))
		);
}

/** Writes every pinned view in both languages to its address. */
export async function buildPins(): Promise<void> {
	const inputs = [...(existsSync(PINS) ? [PINS] : []), ...CODE];
	const done = await step({ name: 'pins', inputs, outputs: FOLDERS, values: [SITE_ADDRESS] }, async () => {
		for (const folder of FOLDERS) {
			rmSync(folder, { recursive: true, force: true });
			mkdirSync(folder, { recursive: true });
		}
		for (const kept of readPins()) await write(kept);
	});
	if (done) console.log('Wrote the pinned views.');
}

async function write({ key, pin }: KeptPin): Promise<void> {
	for (const language of LANGUAGES) {
		const opened = openPin(pin, key, { language, t: MESSAGES[language] }, SITE_ADDRESS);
		const path = join(OUT, pinPath(pin.document.id, key, language));
		mkdirSync(dirname(path), { recursive: true });
		for (const form of SERVED)
			writeFileSync(
				`${path}.${form}`,
				(await FORMS[form]?.({ ...opened, theme: 'light', scale: 2, name: key })) ?? ''
			);
	}
}
