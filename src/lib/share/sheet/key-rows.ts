import { escapeXml } from '../../marks/escape-xml';
import { KEY_SIZE, type KeyEntry } from '../../marks/key';
import { textWidth } from '../../marks/text-width';
import type { Flow } from './flow';

const LINE = 22;
const GAP = 15;
const SIZE = 13.5;
/** How much wider a face may run that stands in for ours. */
const SLACK = 1.12;

/** Sets the entries of a key side by side, in as many lines as they need. */
export function setKey(flow: Flow, entries: readonly KeyEntry[], left: number, width: number): Flow {
	if (entries.length === 0) return flow;
	let [x, y] = [left, flow.bottom + 16];
	const svg = entries.map(({ text, sign }) => {
		const own = (sign ? KEY_SIZE + 6 : 0) + SLACK * textWidth(text, SIZE);
		if (x > left && x + own > left + width) [x, y] = [left, y + LINE];
		const at = x;
		x += own + GAP;
		const drawn = sign
			? `<path class="${sign.className}" transform="translate(${Math.round(at)} ${y})" d="${sign.d}"/>`
			: '';
		return `${drawn}<text class="sheet-small" x="${Math.round(at + (sign ? KEY_SIZE + 6 : 0))}" y="${y + 12}">${escapeXml(text)}</text>`;
	});
	return { svg: [...flow.svg, ...svg], bottom: y + LINE };
}
