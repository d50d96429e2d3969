import { localise } from '../i18n/address';
import { escapeXml } from '../marks/escape-xml';
import { quoteReading } from './citation';
import { captionOf } from './code';
import { alternativeOf, type Edition } from './edition';
import { plainFrame } from './oembed';
import { asksDefault } from './wished';

const script = ({ site }: Edition) => `<script src="${escapeXml(site)}/embed.js" async></script>`;

/** A frame that becomes as high as its content. */
export const autoFrame = (e: Edition, search: string, height?: number): string =>
	`${plainFrame(e, search, height)}\n${script(e)}`;

/** The attributes that ask for a view: a query as attributes of an element. */
const attributes = (search: string): string =>
	[...new URLSearchParams(search)].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');

/**
 * What is shown where scripts or frames are refused: the caption, under the picture of the default view; of any other view
 * no picture is published, and the chart in words takes its place.
 */
function instead(e: Edition, search: string): string {
	const address = escapeXml(e.address);
	if (asksDefault(search)) {
		const picture = `${e.site}${localise(`/figures/${e.id}`, e.language)}.svg`;
		return `<a href="${address}"><img src="${escapeXml(picture)}" alt="${escapeXml(alternativeOf(e))}" width="900" loading="lazy"></a>
  <p>${escapeXml(captionOf(e))}</p>`;
	}
	const title = escapeXml(e.title);
	return `<p>${escapeXml(captionOf(e)).replace(title, () => `<a href="${address}">${title}</a>`)}</p>
  <p>${escapeXml(e.description)}</p>`;
}

/** The element, with what takes its place inside for whoever refuses scripts or frames. */
export const figureElement = (e: Edition, search: string): string =>
	`${script(e)}
<empreinte-figure figure="${e.id}" lang="${e.language}"${attributes(search)}>
  ${instead(e, search)}
</empreinte-figure>`;

/** The reading as an element; the words inside are those of now. */
export const readingElement = (e: Edition, search: string): string =>
	`${script(e)}
<empreinte-reading figure="${e.id}" lang="${e.language}"${attributes(search)}>${escapeXml(quoteReading(e))}</empreinte-reading>`;
