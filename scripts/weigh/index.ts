import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { co2 } from '@tgwf/co2';
import { localise } from '../../src/lib/i18n/address';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { pathOf, sayWeight, type Weights } from '../../src/lib/footprint/weight';
import { engineKb } from './engine';
import { tableOfKinds } from './kinds-table';
import { keepable } from './keepable';
import { SITE } from './pages';
import { weighSite } from './site';

/** Weighs the pages of the site that was built, and writes into each what it weighs and what that may cost. */
const PLACE = /(<span data-weight="">)[^<]*(<\/span>)/;
const TABLE = /(<div data-footprint="">)[\s\S]*?(<\/div>)/;
const FOOTPRINT = '/about/footprint';

const model = new co2({ model: 'swd', version: 4 });
const gramsPerKb = Number(model.perByte(1000));

const pages = weighSite().map(({ page, html, css, js, fonts }) => ({
	file: page,
	path: pathOf(page),
	kb: html + css + js + fonts
}));

for (const { file, path, kb } of pages) {
	const at = join(SITE, file);
	const html = readFileSync(at, 'utf8');
	const language = LANGUAGES.find((other) => html.includes(`<html lang="${other}"`)) ?? 'en';
	const said = html.replace(PLACE, `$1${sayWeight(kb, gramsPerKb, language)}$2`);
	writeFileSync(
		at,
		path === localise(FOOTPRINT, language)
			? said.replace(TABLE, `$1${tableOfKinds(pages, gramsPerKb, engineKb(), language)}$2`)
			: said
	);
}

const weights: Weights = {
	gramsPerKb,
	pages: Object.fromEntries(pages.map(({ path, kb }) => [path, Math.round(kb)]))
};
writeFileSync(join(SITE, 'weights.json'), JSON.stringify(weights));
writeFileSync(join(SITE, 'offline.json'), JSON.stringify(keepable()));
