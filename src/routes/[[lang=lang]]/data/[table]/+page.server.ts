import { readFileSync, statSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { csvParseRows } from 'd3-dsv';
import { catalog } from '$lib/catalog/registry';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import { LANGUAGES } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

const FORMATS = ['csv', 'parquet', 'arrow'] as const;
const PREVIEW = 10;

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		catalog.tables.map(({ name }) => (lang === 'en' ? { table: name } : { lang, table: name }))
	);

export const load: PageServerLoad = async ({ params }) => {
	const table = catalog.tables.find(({ name }) => name === params.table);
	if (!table) error(404, `There is no table "${params.table}".`);
	const rows = csvParseRows(readFileSync(`static/tables/${table.name}.csv`, 'utf8'));
	const figures = await Promise.all(FIGURE_IDS.map(loadFigure));
	return {
		table,
		rowCount: rows.length - 1,
		preview: rows.slice(1, PREVIEW + 1),
		licence: catalog.licenceOf(table),
		sources: catalog.sourcesOf(table),
		files: FORMATS.map((format) => ({
			format,
			bytes: statSync(`static/tables/${table.name}.${format}`).size
		})),
		figures: figures.filter((f) => f.tables.includes(table.name)).map(({ id, title }) => ({ id, title }))
	};
};
