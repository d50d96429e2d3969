import { asset } from '$app/paths';
import { mount, unmount } from 'svelte';
import { toRows } from '../engine/connector';
import { choosable, figureView, queryView } from '../figure/figure';
import { localise } from '../i18n/address';
import { siteOf } from '../i18n/href';
import type { Words } from '../i18n/words';
import ShareDialog from '../share/dialog/ShareDialog.svelte';
import { drawnOf, edition } from '../share/edition';
import type { FigureRecord } from '../share/record';
import { writeAddress } from '../share/view-address';
import type { PageView } from './page-view.svelte';
import { LAND_ID } from './prerendered';
import { loadFigure } from './registry';
import { saveFile } from '../share/save-file';

/** What a figure's record.json says of it, beside its words. */
interface Published {
	readonly record: FigureRecord;
	/** How high its frame is where no script fits it, in pixels. */
	readonly frame?: number;
}

/** Rejects for the record of another version of the data than the page shows: the site has changed since. */
async function publishedOf(id: string, { language }: Words): Promise<Published> {
	const response = await fetch(asset(localise(`/figures/${id}/record.json`, language) as '/'));
	if (!response.ok) throw new Error(`record.json: ${response.status}`);
	const published = (await response.json()) as Published;
	const shown = document.querySelector<HTMLElement>(`[data-figure="${id}"] [data-version]`)?.dataset[
		'version'
	];
	const { version } = published.record;
	if (shown !== version) throw new Error(`record.json: ${version}`);
	return published;
}

/** Opens the dialog that gives a figure away as the page shows it now; rejects where its rows or record cannot be had. */
export async function shareFigure(id: string, page: PageView, words: Words): Promise<void> {
	const [figure, { record, frame }] = await Promise.all([loadFigure(id), publishedOf(id, words)]);
	const spec = { ...page.spec, params: choosable(figure) };
	const view = figureView(figure, page.view);
	const query = { sql: figure.sql, params: queryView(figure, view), tables: figure.tables, figure: id };
	const { columns } = await page.connector.query(query);
	const input = {
		figure,
		rows: toRows(columns),
		view,
		selected: page.selected,
		spec,
		record,
		words,
		site: siteOf(location)
	};
	const opener = document.activeElement;
	const dialog = mount(ShareDialog, {
		target: document.body,
		props: {
			input,
			edition: edition(input),
			land: drawnOf(input).chart.kind === 'map' ? (document.getElementById(LAND_ID)?.outerHTML ?? '') : '',
			asset: (path: string) => asset(path as '/'),
			search: writeAddress(view, page.selected, spec),
			frame,
			save: saveFile,
			onclose() {
				void unmount(dialog);
				if (opener instanceof HTMLElement) opener.focus();
			}
		}
	});
}
