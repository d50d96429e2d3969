import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createNodeEngine } from '../../src/lib/engine/node';
import { edition } from '../../src/lib/share/edition';
import { buildData } from '../build/data';
import { buildFigures, readFigures } from '../build/figures';
import { readBuilt } from '../../src/lib/figures/built';
import { FORMS } from './forms';
import { SITE_ADDRESS } from '../start/origin.mjs';
import { pinView } from './pin';
import { languageOf, prepare } from './prepare';
import { viewOf } from './view';

/** What the rows of a CSV cannot say goes beside it. */
const CSV_RECORD = 'csv-metadata.json';

const USAGE = `npm run figure -- <id> [--set name=value]... [--lang en|fr] [--format ${Object.keys(FORMS).join(',')}]
  [--theme light|dark] [--scale 2] [--name file-name] [--out DIR] [--pin]
--pin keeps the view in the repository as it is now; it then stays at its address.`;

/** Writes one view of a figure in the forms asked for. */
async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			set: { type: 'string', multiple: true, default: [] },
			lang: { type: 'string', default: 'en' },
			format: { type: 'string' },
			pin: { type: 'boolean', default: false },
			theme: { type: 'string', default: 'light' },
			scale: { type: 'string', default: '2' },
			name: { type: 'string' },
			out: { type: 'string', default: '.' }
		}
	});
	const figures = await readFigures();
	const [id, ...rest] = positionals;
	const known = figures.map((figure) => figure.id).join(', ');
	if (id === undefined) throw new Error(`${USAGE}\nFigures: ${known}.`);
	if (rest.length) throw new Error(`One figure at a time: "${rest.join(' ')}" was not understood.\n${USAGE}`);
	const figure = figures.find((f) => f.id === id);
	if (!figure) throw new Error(`There is no figure "${id}". There are: ${known}.`);
	const asked = values.format ?? (values.pin ? '' : 'svg');
	const named = asked ? asked.split(',').map((format) => format.trim()) : [];
	const formats = [...new Set(named.flatMap((format) => (format === 'csv' ? [format, CSV_RECORD] : format)))];
	const stranger = formats.find((format) => !Object.hasOwn(FORMS, format));
	if (stranger !== undefined)
		throw new Error(`There is no format "${stranger}". There are: ${Object.keys(FORMS).join(', ')}.`);
	const { theme } = values;
	if (theme !== 'light' && theme !== 'dark')
		throw new Error(`There is no theme "${theme}". There are: light, dark.`);
	const scale = Number(values.scale);
	if (!(scale >= 0.5 && scale <= 8))
		throw new Error(`--scale takes a number from 0.5 to 8, not "${values.scale}".`);
	const language = languageOf(values.lang);

	await buildData();
	await buildFigures();
	const view = viewOf(figure, readBuilt(figure.id), values.set);
	const engine = createNodeEngine({ tables: 'static/tables' });
	const input = await prepare(figure, view, language, engine);
	if (input.rows.length === 0)
		console.warn('No row fits these choices: what is written says so, and holds nothing else.');
	if (values.pin) {
		const { file, address } = await pinView(figure, view, engine);
		console.log(`${file}\nAfter the next build it is at ${SITE_ADDRESS}${address}`);
	}
	engine.close();
	mkdirSync(values.out, { recursive: true });
	for (const format of formats) {
		const path = join(values.out, `${values.name ?? id}.${format}`);
		const form = FORMS[format];
		const made = { input, edition: edition(input), theme, scale, name: values.name ?? id } as const;
		if (form) writeFileSync(path, await form(made));
		console.log(path);
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
