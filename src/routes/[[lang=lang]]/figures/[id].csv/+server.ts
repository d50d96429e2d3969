import { toRows } from '$lib/engine/connector';
import { defaultColumns } from '$lib/figures/prerender';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import { LANGUAGES } from '$lib/i18n/language';
import { toCsv } from '$lib/share/csv';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => FIGURE_IDS.map((id) => (lang === 'en' ? { id } : { lang, id })));

export const GET: RequestHandler = async ({ params }) => {
	const figure = await loadFigure(params.id);
	const csv = toCsv(figure, toRows(defaultColumns(figure)), params.lang === 'fr' ? 'fr' : 'en');
	return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
