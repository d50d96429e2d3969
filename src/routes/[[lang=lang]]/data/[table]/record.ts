import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { catalog } from '$lib/catalog/registry';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import { fromAnywhere, localise } from '$lib/i18n/address';
import type { Language } from '$lib/i18n/language';
import { SHARE_TEXTS } from '$lib/share/texts';
import { pinnedFile, readBuiltTable } from '$lib/tables/built';
import type { TableRecord } from '$lib/tables/record';
import { lastChange, release } from '$lib/tables/release';

/** A page shows so many rows at most; the whole is one link away. */
const MOST = 100;

/** What the page of a table says in a language, on a site served from `origin`. */
export async function tableRecord(name: string, language: Language, origin: string): Promise<TableRecord> {
	const table = catalog.table(name);
	const rows = csvParseRows(readFileSync(`static/tables/${name}.csv`, 'utf8'));
	const figures = await Promise.all(FIGURE_IDS.map(loadFigure));
	const sources = catalog.sourcesOf(table);
	const licence = catalog.licenceOf(table);
	const built = readBuiltTable(name);
	const csv = pinnedFile(built, name, 'csv');
	const parquet = pinnedFile(built, name, 'parquet');
	const at = (file: { readonly name: string }) => `${origin}/tables/${file.name}`;
	return {
		table,
		built,
		licence,
		sources,
		release: release(),
		changed: lastChange(name)?.date ?? null,
		figures: figures.filter((f) => f.tables.includes(name)).map(({ id, title }) => ({ id, title })),
		rows: rows.slice(1, MOST + 1),
		citation: {
			id: name,
			language,
			kind: SHARE_TEXTS[language].table,
			title: table.title[language],
			reading: table.summary[language],
			settings: [],
			warning: '',
			sources: [...new Map(sources.map((s) => [s.credit.en, s])).values()].map(
				({ publisher, credit, url, licence: id }) => ({
					publisher,
					credit: credit[language],
					url: fromAnywhere(url, origin),
					licence: id,
					licenceUrl: catalog.licence(id).url
				})
			),
			terms: { name: licence.name, url: licence.url },
			version: release().id,
			day: release().date,
			address: at(csv),
			sha256: csv.sha256
		},
		pinned: { csv: at(csv), parquet: at(parquet) },
		page: origin + localise(`/data/${name}`, language),
		origin
	};
}
