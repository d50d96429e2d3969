import { choosable, queryView } from '../figure/figure';
import type { Language } from '../i18n/language';
import { withValues } from '../share/with-values';
import { linkToSql } from '../share/sql-link';
import type { PageView } from './page-view.svelte';
import { loadFigure } from './registry';

/** Opens the query of a figure in the workspace, with the choices that the page shows now; there it waits to be run. */
export async function openSql(id: string, page: PageView, language: Language): Promise<void> {
	const figure = await loadFigure(id);
	const view = Object.fromEntries(
		Object.keys(choosable(figure)).map((name) => [name, page.view[name] ?? null])
	);
	const sql = withValues({ figure, view: queryView(figure, view) });
	location.assign(linkToSql(`-- ${figure.question[language]}\n${sql}`, language));
}
