import { asset } from '$app/paths';
import { mount, unmount } from 'svelte';
import { type Columns, toRows } from '../../engine/connector';
import type { Figure } from '../../figure/figure';
import { href, siteOf } from '../../i18n/href';
import type { Words } from '../../i18n/words';
import ShareDialog from '../../share/dialog/ShareDialog.svelte';
import { edition } from '../../share/edition';
import { saveFile } from '../../share/save-file';
import { namedIn } from '../ask/statements';
import type { Desk } from '../desk/desk.svelte';
import { ownRecord, publishedIn } from './own-record';

/**
 * Opens the dialog that gives away a figure of the reader's own rows: as files and words, for it has no address. Rejects
 * where the sources of the published tables it uses cannot be had.
 */
export async function shareOwn(
	desk: Desk,
	drawn: Figure,
	columns: Columns,
	words: Words,
	said: string
): Promise<void> {
	const site = siteOf(location);
	const rows = toRows(columns);
	const address = location.origin + href('/workspace', words.language);
	const { version, tables: published } = await publishedIn(drawn.sql);
	const figure = { ...drawn, tables: published.map(({ name }) => name) };
	const day = new Date().toISOString().slice(0, 10);
	const files = namedIn(drawn.sql, desk.tables).map(({ fileName }) => fileName);
	const made = { sql: drawn.sql, files, published, version, said };
	const record = ownRecord(rows, made, words.language, address, day);
	const input = { figure, rows, view: {}, spec: { choices: {}, listings: {} }, record, words, site };
	const opener = document.activeElement;
	const dialog = mount(ShareDialog, {
		target: document.body,
		props: {
			input,
			edition: { ...edition(input), address, page: address, own: true },
			own: true,
			land: '',
			asset: (path: string) => asset(path as '/'),
			search: '',
			save: saveFile,
			onclose() {
				void unmount(dialog);
				if (opener instanceof HTMLElement) opener.focus();
			}
		}
	});
}
