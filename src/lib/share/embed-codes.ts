import { localise } from '../i18n/address';
import { escapeXml } from '../marks/escape-xml';
import type { Edition } from './edition';
import { plainFrame } from './oembed';

const script = ({ site }: Edition) => `<script src="${escapeXml(site)}/embed.js" async></script>`;

/** A frame that becomes as high as its content. */
export const autoFrame = (e: Edition, search: string): string => `${plainFrame(e, search)}\n${script(e)}`;

/** The attributes that ask for a view: a query as attributes of an element. */
const attributes = (search: string): string =>
	[...new URLSearchParams(search)].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');

/** The element, with the picture of the figure inside for whoever refuses scripts or frames. */
export function figureElement(e: Edition, search: string): string {
	const picture = `${e.site}${localise(`/figures/${e.id}`, e.language)}`;
	return `${script(e)}
<empreinte-figure figure="${e.id}" lang="${e.language}"${attributes(search)}>
  <a href="${escapeXml(e.address)}"><img src="${escapeXml(picture)}.svg" alt="${escapeXml(e.description)}" width="900" loading="lazy"></a>
</empreinte-figure>`;
}

/** The reading as an element; the words inside are those of now. */
export const readingElement = (e: Edition, search: string): string =>
	`${script(e)}
<empreinte-reading figure="${e.id}" lang="${e.language}"${attributes(search)}>${escapeXml(e.reading)}</empreinte-reading>`;
