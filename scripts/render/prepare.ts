import { type Connector, toRows } from '../../src/lib/engine/connector';
import { type Figure, queryView, type View } from '../../src/lib/figure/figure';
import { readBuilt } from '../../src/lib/figures/built';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { messages as en } from '../../src/lib/i18n/messages/en';
import { messages as fr } from '../../src/lib/i18n/messages/fr';
import type { EditionInput } from '../../src/lib/share/edition';
import { recordOf } from '../../src/lib/share/record';
import { readCatalog } from '../build/registry';
import { SITE_ADDRESS } from '../start/origin.mjs';

/** What the site says, by language. */
export const MESSAGES = { en, fr };

/** @throws Error listing the languages where this is none. */
export function languageOf(text: string): Language {
	const language = LANGUAGES.find((known) => known === text);
	if (!language) throw new Error(`There is no language "${text}". There are: ${LANGUAGES.join(', ')}.`);
	return language;
}

/** A view of a figure with its rows, its record and its words: ready to be written in any form. */
export async function prepare(
	figure: Figure,
	view: View,
	language: Language,
	engine: Connector
): Promise<EditionInput> {
	const built = readBuilt(figure.id);
	const { columns } = await engine.query({
		sql: figure.sql,
		params: queryView(figure, view),
		tables: figure.tables
	});
	return {
		figure,
		rows: toRows(columns),
		view,
		spec: built,
		record: recordOf(figure, built, readCatalog()),
		words: { language, t: MESSAGES[language] },
		site: SITE_ADDRESS
	};
}
