import { catalog } from '$lib/catalog/registry';
import { siteOf } from '$lib/i18n/href';
import { LANGUAGES } from '$lib/i18n/language';
import { toCsl } from '$lib/share/citation';
import { tableRecord } from '../[table]/record';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		catalog.tables.map(({ name }) => (lang === 'en' ? { table: name } : { lang, table: name }))
	);

export const GET: RequestHandler = async ({ params, url }) => {
	const { citation } = await tableRecord(params.table, params.lang === 'fr' ? 'fr' : 'en', siteOf(url));
	return new Response(toCsl(citation), { headers: { 'content-type': 'application/json' } });
};
