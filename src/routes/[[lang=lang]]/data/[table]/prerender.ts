import { render } from 'svelte/server';
import type { Words } from '$lib/i18n/words';
import TablePage from '$lib/tables/TablePage.svelte';
import { tableRecord } from './record';

/** The page of a table below its head, as HTML. */
export async function prerenderTable(name: string, words: Words, origin: string): Promise<string> {
	const record = await tableRecord(name, words.language, origin);
	return render(TablePage, { props: { record, words } }).body.replaceAll(/<!--.*?-->/g, '');
}
