import { error } from '@sveltejs/kit';
import { catalog } from '$lib/catalog/registry';
import { LANGUAGES } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		catalog.tables.map(({ name }) => (lang === 'en' ? { table: name } : { lang, table: name }))
	);

export const load: PageServerLoad = ({ params }) => {
	const table = catalog.tables.find(({ name }) => name === params.table);
	if (!table) error(404, `There is no table "${params.table}".`);
	return { name: table.name, title: table.title, summary: table.summary };
};
