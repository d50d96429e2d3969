import { drawing } from '../../marks/drawing';
import { formatter } from '../../units/format';
import { drawnOf, type EditionInput } from '../edition';
import type { Materials } from './canvas';
import type { Look } from './look';
import { LAND } from './sheet';

/** The width in pixels that the chart is laid out at: the least that charts for a desk need. */
const WIDTH = 640;
/** What is kept of its height. */
const HEIGHT = 480;

/**
 * The shape of a figure's chart without words or numbers, for a list of figures: an SVG in the colours of the reader's
 * theme. A chart that is higher is cut at its foot.
 */
export function glyph(input: EditionInput, light: Materials, dark: Look): string {
	const { view, words } = input;
	const { language } = words;
	const { chart, rows } = drawnOf(input);
	const scene = light.layout(chart, { rows, width: WIDTH, language, format: formatter(language), view });
	const content = drawing({ ...scene, texts: [] }, LAND);
	const [day, night] = [light.look.css, dark.css].map((css) => usedRules(css, content));
	const style = `${day}@media(prefers-color-scheme:dark){${night}}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${Math.min(scene.height, HEIGHT)}"><style>${style}</style><defs>${light.land}</defs><g class="chart">${content}</g></svg>\n`;
}

/** The rules whose selectors can meet something in the drawing. */
function usedRules(css: string, content: string): string {
	const classes = new Set([
		'chart',
		...[...content.matchAll(/class="([^"]*)"/g)].flatMap(([, c = '']) => c.split(' '))
	]);
	return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
		.flatMap(([, selectors = '', body = '']) => {
			const used = selectors
				.split(',')
				.filter(
					(s) => !s.includes('text') && [...s.matchAll(/\.([\w-]+)/g)].every(([, c = '']) => classes.has(c))
				);
			return used.length ? [`${used.join(',')}{${body}}`] : [];
		})
		.join('');
}
