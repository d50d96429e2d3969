import { localise } from '../i18n/address';
import { escapeXml } from '../marks/escape-xml';
import { type Edition, settingsLine, sourcesLine } from './edition';
import { CARD } from './sheet/card';

/**
 * How wide a frame is taken to be where its place is not known, and how high it is until its figure was measured at that
 * width; in pixels.
 */
export const FRAME = { width: 800, height: 1600 } as const;

/** The figure alone, for a frame; `search` is a query or empty. */
export const embedAddress = (
	{ id, site, language }: Pick<Edition, 'id' | 'site' | 'language'>,
	search = ''
): string => `${site}${localise(`/embed/${id}`, language)}${search}`;

/** A plain frame: it asks nothing of the page it stands in but that it allows frames. */
export function plainFrame(e: Edition, search = '', height: number = FRAME.height): string {
	return `<iframe src="${escapeXml(embedAddress(e, search))}" title="${escapeXml(e.title)}" width="100%" height="${height}" loading="lazy" frameborder="0" style="border:0"></iframe>`;
}

/**
 * The oEmbed 1.0 document of a figure's default view, of type "rich".
 * @param height how high the figure is in a frame of that width, in pixels
 */
export function toOembed(e: Edition, height: number = FRAME.height): string {
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
			height,
			html: plainFrame(e, '', height),
			cache_age: 86400,
			reading: e.reading,
			warnings: e.warnings,
			description: e.description,
			units: e.units,
			view: settingsLine(e),
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
