import { Resvg } from '@resvg/resvg-js';
import type { Edition } from '../../src/lib/share/edition';
import { describePng } from '../../src/lib/share/png-text';
import { FACES } from './materials';

/** An SVG of a sheet as PNG, `scale` times its size in pixels, with its record inside. */
export function toPng(svg: string, e: Edition, scale: number): Uint8Array {
	const resvg = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: scale },
		font: {
			loadSystemFonts: false,
			fontFiles: FACES.map(({ file }) => file),
			defaultFontFamily: 'Source Sans 3'
		}
	});
	return describePng(resvg.render().asPng(), e, scale);
}
