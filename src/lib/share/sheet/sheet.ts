import type { Layout } from '../../marks/load-layout';
import { drawing } from '../../marks/drawing';
import { keyOfChart } from '../../marks/key';
import { formatter } from '../../units/format';
import { drawnOf, type Edition, type EditionInput, publisherOf, settingsLine, sourcesLine } from '../edition';
import { SHARE_TEXTS } from '../texts';
import { type Materials, svgDocument } from './canvas';
import { type Flow, type Paragraph, set } from './flow';
import { setKey } from './key-rows';

/** The id under which the materials hold the land outline. */
export const LAND = 'land';

/** Around everything on a sheet, in pixels. */
export const MARGIN = 32;
/** The width of a sheet in pixels: a chart of 836, which a page of A4 prints at 5 px a mm. */
export const SHEET_WIDTH = 900;

/** How much of the width texts fill: other faces, where ours are missing, run up to a sixth wider. */
const MEASURE = 0.86;

/** A chart at a place and a scale. */
export function chartAt(
	input: EditionInput,
	layout: Layout,
	width: number,
	[x, y]: readonly [number, number],
	scale = 1
): { svg: string; width: number; height: number } {
	const { view, words } = input;
	const { language } = words;
	const { chart, rows } = drawnOf(input);
	const scene = layout(chart, { rows, width, language, format: formatter(language), view });
	const transform = `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;
	return {
		svg: `<g class="chart" transform="${transform}">${drawing(scene, LAND)}</g>`,
		width: scene.width * scale,
		height: scene.height * scale
	};
}

/**
 * A view of a figure as one sheet that stands alone: title, reading, warning, key, chart, view, caveats, sources with
 * licence, version of the data and address.
 */
export function sheet(input: EditionInput, e: Edition, materials: Materials, width = SHEET_WIDTH): string {
	const inner = width - 2 * MARGIN;
	const put = (flow: Flow, p: Paragraph) => set(flow, p, MARGIN, inner * MEASURE);
	let flow: Flow = { svg: [], bottom: MARGIN - 6 };
	flow = put(flow, {
		text: e.title,
		className: 'sheet-title',
		size: 25,
		face: 'serif-strong',
		gap: 0,
		leading: 1.25,
		balanced: true
	});
	if (e.title !== e.question)
		flow = put(flow, { text: e.question, className: 'sheet-question', size: 15, face: 'sans', gap: 5 });
	flow = put(flow, { text: e.reading, className: 'sheet-reading', size: 17, face: 'serif', gap: 12 });
	flow = warning(flow, input, e, inner);
	const drawn = drawnOf(input);
	flow = setKey(flow, keyOfChart(drawn.chart, drawn.rows, input.words), MARGIN, inner);
	if (input.rows.length) {
		const chart = chartAt(input, materials.layout, inner, [MARGIN, flow.bottom + 12]);
		flow = { svg: [...flow.svg, chart.svg], bottom: flow.bottom + 12 + chart.height + 14 };
	}
	flow = foot(flow, e, inner);
	const height = Math.ceil(flow.bottom + MARGIN - 8);
	return svgDocument(e, materials, { width, height }, flow.svg.join('\n'));
}

function warning(flow: Flow, { words }: EditionInput, e: Edition, inner: number): Flow {
	if (e.warnings.length === 0) return flow;
	const top = flow.bottom + 14;
	const small = { size: 13.5, gap: 2 } as const;
	const paragraphs: Paragraph[] = [
		{ ...small, text: `${words.t.figure.warning}.`, className: 'sheet-strong', face: 'strong', gap: 9 },
		...e.warnings.map((text): Paragraph => ({ ...small, text, className: 'sheet-small', face: 'sans' }))
	];
	const inside = paragraphs.reduce<Flow>((below, p) => set(below, p, MARGIN + 15, (inner - 30) * MEASURE), {
		svg: [],
		bottom: top
	});
	const height = inside.bottom - top + 9;
	const box = `<rect class="sheet-caution" x="${MARGIN}" y="${top}" width="${inner}" height="${height}"/><rect class="sheet-edge" x="${MARGIN}" y="${top}" width="3" height="${height}"/>`;
	return { svg: [...flow.svg, box, ...inside.svg], bottom: top + height };
}

function foot(flow: Flow, e: Edition, inner: number): Flow {
	const t = SHARE_TEXTS[e.language];
	const rule = `<path class="sheet-rule" d="M${MARGIN} ${flow.bottom + 0.5}h${inner}"/>`;
	const fine = (text: string, gap: number): Paragraph => ({
		text,
		className: 'sheet-fine',
		size: 12.5,
		face: 'sans',
		gap
	});
	const paragraphs: Paragraph[] = [
		...e.caveats.map((caveat, i): Paragraph => ({
			text: `• ${caveat}`,
			className: 'sheet-small',
			size: 13.5,
			face: 'sans',
			gap: i ? 3 : 10
		})),
		...(e.settings.length ? [fine(`${t.view} ${settingsLine(e)}.`, 10)] : []),
		fine(`${t.sources} ${sourcesLine(e)}. ${t.terms} ${e.terms.name}.`, e.settings.length ? 2 : 10),
		fine(`${publisherOf(e)}. ${t.data(formatter(e.language).date(e.day), e.version)}`, 2),
		fine(e.address, 2)
	];
	const start: Flow = { svg: [...flow.svg, rule], bottom: flow.bottom };
	return paragraphs.reduce((below, p) => set(below, p, MARGIN, inner * MEASURE), start);
}
