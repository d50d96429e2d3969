import { localise } from '../i18n/address';
import { escapeXml } from '../marks/escape-xml';
import { type Edition, sourcesLine } from './edition';
import { CARD } from './sheet/card';

/** How wide and high a frame is where nothing can make it fit. */
export const FRAME = { width: 800, height: 900 } as const;

/** The figure alone, for a frame; `search` is a query or empty. */
export const embedAddress = (
	{ id, site, language }: Pick<Edition, 'id' | 'site' | 'language'>,
	search = ''
): string => `${site}${localise(`/embed/${id}`, language)}${search}`;

/** A plain frame: it asks nothing of the page it stands in but that it allows frames. */
export function plainFrame(e: Edition, search = '', height: number = FRAME.height): string {
	return `<iframe src="${escapeXml(embedAddress(e, search))}" title="${escapeXml(e.title)}" width="100%" height="${height}" loading="lazy" frameborder="0" style="border:0"></iframe>`;
}

/** The oEmbed 1.0 document of a figure's default view, of type "rich". */
export function toOembed(e: Edition): string {
	return `${JSON.stringify(
		{
			version: '1.0',
			type: 'rich',
			title: e.title,
			author_name: 'Empreinte',
			author_url: e.site,
			provider_name: 'Empreinte',
			provider_url: e.site,
			thumbnail_url: `${e.site}${localise(`/figures/${e.id}/card.png`, e.language)}`,
			thumbnail_width: CARD.width,
			thumbnail_height: CARD.height,
			width: FRAME.width,
			height: FRAME.height,
			html: plainFrame(e),
			cache_age: 86400,
			reading: e.reading,
			warnings: e.warnings,
			description: e.description,
			sources: sourcesLine(e),
			licence: e.terms.name,
			data_version: e.version,
			language: e.language,
			url: e.page
		},
		null,
		'\t'
	)}\n`;
}
