import { localise } from '../i18n/address';
import { escapeXml } from '../marks/escape-xml';
import { quoteReading } from './citation';
import { alternativeOf, type Edition, sourcesLine } from './edition';
import { plainFrame } from './oembed';
import { asksDefault } from './wished';

const script = ({ site }: Edition) => `<script src="${escapeXml(site)}/embed.js" async></script>`;

/** A frame that becomes as high as its content. */
export const autoFrame = (e: Edition, search: string): string => `${plainFrame(e, search)}\n${script(e)}`;

/** The attributes that ask for a view: a query as attributes of an element. */
const attributes = (search: string): string =>
	[...new URLSearchParams(search)].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');

/**
 * What is shown where scripts or frames are refused: the picture of the default view; in any other view, of which no
 * picture is published, its words.
 */
function instead(e: Edition, search: string): string {
	const address = escapeXml(e.address);
	if (asksDefault(search)) {
		const picture = `${e.site}${localise(`/figures/${e.id}`, e.language)}.svg`;
		return `<a href="${address}"><img src="${escapeXml(picture)}" alt="${escapeXml(alternativeOf(e))}" width="900" loading="lazy"></a>`;
	}
	const said = [e.reading, ...e.warnings, `${sourcesLine(e)}.`].map(escapeXml).join(' ');
	return `<p><a href="${address}">${escapeXml(e.title)}</a> ${said}</p>`;
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
