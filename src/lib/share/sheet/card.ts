import { escapeXml } from '../../marks/escape-xml';
import { formatter } from '../../units/format';
import { drawnOf, type Edition, type EditionInput } from '../edition';
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
/** Panels may then stand side by side. */
const WIDE = 1500;
/** A chart drawn smaller than this cannot be read: the card then shows the top of it. */
const LEAST_SCALE = 0.72;
/** How wide a chart is drawn of which the top is shown. */
const CUT_AT = 860;

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
	const source = fitText(`${t.publisher} · ${e.day} · ${publishers(e)}`, 19, inner);
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
	const fitting = (widths: readonly number[]) =>
		widths
			.map((width) => {
				const { height } = chartAt(input, materials.layout, width, [0, 0]);
				return { width, scale: Math.min(room.width / width, room.height / height) };
			})
			.filter(({ scale }) => scale >= LEAST_SCALE)
			.sort((a, b) => b.scale * b.width - a.scale * a.width)[0];
	const whole = fitting(DRAWN_AT) ?? fitting([WIDE]);
	const best = whole ?? { width: CUT_AT, scale: room.width / CUT_AT };
	const left = MARGIN + (inner - best.width * best.scale) / 2;
	const chart = chartAt(
		input,
		materials.layout,
		best.width,
		[Math.round(left), Math.round(above)],
		Number(best.scale.toFixed(3))
	);
	const signs = `<g transform="translate(${MARGIN} ${top.bottom}) scale(${KEY_SCALE})">${key.svg.join('')}</g>`;
	const part = !whole
		? `<clipPath id="top"><rect x="0" y="0" width="${CARD.width}" height="${CARD.height - 92}"/></clipPath><g clip-path="url(#top)">${chart.svg}</g><text class="card-fine" x="${CARD.width - MARGIN}" y="${CARD.height - 66}" text-anchor="end">${escapeXml(t.goesOn)}</text>`
		: chart.svg;
	const line = `<text class="card-fine" x="${MARGIN}" y="${CARD.height - 26}">${escapeXml(source)}</text>`;
	return svgDocument(e, materials, CARD, [...top.svg, signs, part, line].join('\n'));
}

const publishers = ({ sources, language }: Edition): string =>
	formatter(language).list([...new Set(sources.map(({ publisher }) => publisher))]);
