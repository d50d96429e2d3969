import { escapeXml } from '../../marks/escape-xml';
import type { Layout } from '../../marks/load-layout';
import type { Edition } from '../edition';
import { foreign } from './foreign';
import type { Look } from './look';
import { inWords, rdf } from './metadata';

/** How pictures are made: paint, faces and land. */
export interface Materials {
	readonly look: Look;
	/** `@font-face` rules whose faces travel in the file; empty where the renderer has the faces itself. */
	readonly fontFaces: string;
	/** The land outline as `<path id="land" …/>`; empty where no chart shows land. */
	readonly land: string;
	/** Places the kind of chart that is drawn. */
	readonly layout: Layout;
}

const words = (look: Look): string => {
	const { token } = look;
	return [
		`text{font-family:${token('--sans')};font-size:13px;fill:${token('--ink')};text-rendering:geometricPrecision}`,
		`.sheet-title{font-family:${token('--serif')};font-weight:600;font-size:25px}`,
		`.sheet-question{font-size:15px;fill:${token('--muted')}}`,
		`.sheet-reading{font-family:${token('--serif')};font-size:17px}`,
		`.sheet-strong{font-weight:600;font-size:13.5px}`,
		`.sheet-small{font-size:13.5px}`,
		`.sheet-fine{font-size:12.5px;fill:${token('--muted')}}`,
		`.card-title{font-family:${token('--serif')};font-weight:600;font-size:40px}`,
		`.card-fine{font-size:19px;fill:${token('--muted')}}`,
		`.sheet-paper{fill:${token('--paper')}}`,
		`.sheet-caution{fill:${token('--caution')}}`,
		`.sheet-edge{fill:${token('--caution-edge')}}`,
		`.sheet-rule{stroke:${token('--rule')};fill:none}`
	].join('');
};

/** An SVG document around what was drawn: its paint, its faces, its record and its text alternative. */
export function svgDocument(
	e: Edition,
	materials: Materials,
	size: { readonly width: number; readonly height: number },
	content: string
): string {
	const { width, height } = size;
	const css = materials.fontFaces + words(materials.look) + materials.look.css;
	const id = `${e.id}-${e.language}`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${e.language}" xml:lang="${e.language}" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${escapeXml(e.title)}</title>
<desc id="${id}-desc">${escapeXml(inWords(e))}</desc>
${rdf(e)}
<style>${css}</style>
<defs>${materials.land}</defs>
<rect class="sheet-paper" width="${width}" height="${height}"/>
${foreign(content, materials.look.css)}
</svg>
`;
}
