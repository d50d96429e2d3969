import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connector } from '../../src/lib/engine/connector';
import { createNodeEngine } from '../../src/lib/engine/node';
import { startView, type Figure } from '../../src/lib/figure/figure';
import { builtPath } from '../../src/lib/figures/built';
import { localise } from '../../src/lib/i18n/address';
import { type Language, LANGUAGES } from '../../src/lib/i18n/language';
import { edition } from '../../src/lib/share/edition';
import { toOembed } from '../../src/lib/share/oembed';
import { card } from '../../src/lib/share/sheet/card';
import { glyph } from '../../src/lib/share/sheet/glyph';
import { bareSheet, FORMS, materialsOf } from '../render/forms';
import { fontFaces, lettersOf, withFaces } from '../render/font-faces';
import { frameHeight } from '../render/frame-heights';
import { toPng } from '../render/png';
import { PINS } from '../render/pin';
import { prepare } from '../render/prepare';
import { SITE_ADDRESS } from '../start/origin.mjs';
import { readVersions, VERSIONS } from '../version/state';
import { readFigures } from './figures';
import { FRAGMENTS } from './fragments';
import { historyOf } from './history';
import { readPins } from './pins';
import { readCatalog } from './registry';
import { step } from './step';

const OUT = 'static';
const FOLDERS = LANGUAGES.map((language) => join(OUT, localise('/figures', language)));
const CODE = [
	'scripts/build/files.ts',
	'scripts/build/history.ts',
	'scripts/render',
	'src/look/tokens.css',
	'src/look/chart.css',
	'src/lib/figure',
	'src/lib/figures/readings',
	...FRAGMENTS,
	'src/lib/i18n',
	'src/lib/marks',
	'src/lib/share',
	'src/lib/units',
	'data/licences',
	'data/sources',
	'package-lock.json'
];
/** The default view of a figure as files beside its page, by their endings. */
const BESIDE = ['svg', 'png', 'csv', 'csv-metadata.json', 'json', 'bib'] as const;
/** Files in a folder of the figure's own. */
const BELOW = ['card.png', 'oembed.json', 'record.json'] as const;

/** The shape of its chart, which is the same in every language. */
const glyphPath = (id: string) => join(OUT, 'figures', id, 'glyph.svg');

const historyPath = (id: string) => join(OUT, 'figures', id, 'changes.json');

const pathOf = (id: string, language: Language, file: string) =>
	join(OUT, localise(`/figures/${id}${file}`, language));

const outputsOf = (id: string): string[] => [
	historyPath(id),
	glyphPath(id),
	...LANGUAGES.flatMap((language) => [
		...BESIDE.map((form) => pathOf(id, language, `.${form}`)),
		...BELOW.map((file) => pathOf(id, language, `/${file}`))
	])
];

/** Writes the default view of every figure in both languages as the files that the site serves. */
export async function buildFiles(): Promise<void> {
	const figures = await readFigures();
	removeStrangers(new Set(figures.map(({ id }) => id)));
	const engine = createNodeEngine({ tables: 'static/tables' });
	for (const figure of figures) {
		const inputs = [
			...figure.tables.flatMap((t) => [`static/tables/${t}.arrow`, `data/${t}.json`]),
			`src/lib/figures/documents/${figure.id}.ts`,
			builtPath(figure.id),
			VERSIONS,
			...[PINS].filter((folder) => existsSync(folder)),
			...CODE
		];
		const outputs = outputsOf(figure.id);
		const done = await step({ name: `files/${figure.id}`, inputs, outputs, values: [SITE_ADDRESS] }, () =>
			write(figure, engine)
		);
		if (done) console.log(`Drew ${figure.id}.`);
	}
	engine.close();
}

async function write(figure: Figure, engine: Connector): Promise<void> {
	const forms = await Promise.all(
		LANGUAGES.map(async (language) => {
			const input = await prepare(figure, startView(figure), language, engine);
			return { input, edition: edition(input), theme: 'light', scale: 2 } as const;
		})
	);
	const version = forms[0]?.edition.version ?? '';
	const known = { versions: readVersions(), catalog: readCatalog(), pins: readPins() };
	mkdirSync(dirname(historyPath(figure.id)), { recursive: true });
	writeFileSync(historyPath(figure.id), JSON.stringify(historyOf(figure, version, known)));
	const [first] = forms;
	if (first)
		writeFileSync(
			glyphPath(figure.id),
			glyph(first.input, materialsOf(first), materialsOf({ ...first, theme: 'dark' }).look)
		);
	const faces = await fontFaces(lettersOf(forms.map(bareSheet).join('')));
	for (const form of forms) {
		const { input, edition: e } = form;
		const save = (file: string, content: string | Uint8Array) => {
			const path = pathOf(figure.id, e.language, file);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, content);
		};
		for (const ending of BESIDE) {
			const made = ending === 'svg' ? withFaces(bareSheet(form), faces) : await FORMS[ending]?.(form);
			save(`.${ending}`, made ?? '');
		}
		save('/card.png', toPng(card(input, e, materialsOf(form)), e, 1));
		const frame = frameHeight(figure.id, e.language);
		save('/oembed.json', toOembed(e, frame));
		save('/record.json', `${JSON.stringify({ edition: e, record: input.record, frame })}\n`);
	}
}

function removeStrangers(ids: ReadonlySet<string>): void {
	for (const folder of FOLDERS.filter((path) => existsSync(path)))
		for (const entry of readdirSync(folder))
			if (!ids.has(entry.replace(/\..*$/, ''))) rmSync(join(folder, entry), { recursive: true });
}
