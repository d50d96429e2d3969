import { escapeXml } from '../../marks/escape-xml';
import { drawnOf, type Edition, type EditionInput, publishersLine } from '../edition';
import { SHARE_TEXTS } from '../texts';
import { type Materials, svgDocument } from './canvas';
import { type Flow, set } from './flow';
import { chartAt } from './sheet';
import { fitText } from '../../marks/text-width';
import { keyOfChart } from '../../marks/key';
import { setKey } from './key-rows';

/** The size that services which show links make room for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 48;
const KEY_SCALE = 1.35;
const DRAWN_AT = [560, 700, 860, 1020] as const;

/** The picture of a link to a figure: its title, the real chart, its sources. */
export function card(input: EditionInput, e: Edition, materials: Materials): string {
	const inner = CARD.width - 2 * MARGIN;
	const top: Flow = set(
		{ svg: [], bottom: 30 },
		{
			text: e.title,
			className: 'card-title',
			size: 40,
			face: 'serif-strong',
			gap: 0,
			leading: 1.18,
			balanced: true
		},
		MARGIN,
		inner
	);
	const t = SHARE_TEXTS[e.language];
	const source = fitText(`${t.publisher} · ${e.day} · ${publishersLine(e)}`, 19, inner);
	const drawn = drawnOf(input);
	const key = setKey(
		{ svg: [], bottom: 0 },
		keyOfChart(drawn.chart, drawn.rows, input.words),
		0,
		inner / KEY_SCALE
	);
	const keyHeight = key.bottom * KEY_SCALE;
	const above = top.bottom + keyHeight + 14;
	const room = { width: inner, height: CARD.height - 62 - above };
	const best = DRAWN_AT.map((width) => {
		const { height } = chartAt(input, materials.layout, width, [0, 0]);
		return { width, scale: Math.min(room.width / width, room.height / height), height };
	}).reduce((a, b) => (b.scale * b.width > a.scale * a.width ? b : a));
	const left = MARGIN + (inner - best.width * best.scale) / 2;
	const chart = chartAt(
		input,
		materials.layout,
		best.width,
		[Math.round(left), Math.round(above)],
		Number(best.scale.toFixed(3))
	);
	const signs = `<g transform="translate(${MARGIN} ${top.bottom}) scale(${KEY_SCALE})">${key.svg.join('')}</g>`;
	const line = `<text class="card-fine" x="${MARGIN}" y="${CARD.height - 26}">${escapeXml(source)}</text>`;
	return svgDocument(e, materials, CARD, [...top.svg, signs, chart.svg, line].join('\n'));
}
