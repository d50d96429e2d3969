import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { landOutline } from '../../src/lib/figures/land';
import { layout } from '../../src/lib/marks/layout';
import { resolveLook, type Theme } from '../../src/lib/share/sheet/look';
import type { Materials } from '../../src/lib/share/sheet/canvas';

const { resolve } = createRequire(import.meta.url);

/** The faces that pictures are set in, as the fonts' makers publish them. */
export const FACES = [
	{ family: 'Empreinte Sans', weight: 400, file: resolve('source-sans/TTF/SourceSans3-Regular.ttf') },
	{ family: 'Empreinte Sans', weight: 600, file: resolve('source-sans/TTF/SourceSans3-Semibold.ttf') },
	{ family: 'Empreinte Serif', weight: 400, file: resolve('source-serif/TTF/SourceSerif4-Regular.ttf') },
	{ family: 'Empreinte Serif', weight: 600, file: resolve('source-serif/TTF/SourceSerif4-Semibold.ttf') }
] as const;

const sheets = {
	tokens: readFileSync('src/look/tokens.css', 'utf8'),
	chart: readFileSync('src/look/chart.css', 'utf8')
};
const land = /<path .*?\/>/.exec(landOutline())?.[0] ?? '';

/** Paint and land for pictures made here; faces are added to what leaves as SVG. */
export function materials(theme: Theme, showsLand: boolean): Materials {
	return { look: resolveLook(sheets, theme), fontFaces: '', land: showsLand ? land : '', layout };
}
