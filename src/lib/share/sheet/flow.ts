import { escapeXml } from '../../marks/escape-xml';
import { balance, type Face, wrap } from './wrap';

/** Drawn pieces from the top down, and where the next one goes. */
export interface Flow {
	readonly svg: readonly string[];
	readonly bottom: number;
}

export interface Paragraph {
	readonly text: string;
	readonly className: string;
	readonly size: number;
	readonly face: Face;
	/** Space before it. */
	readonly gap: number;
	readonly leading?: number;
	/** Whether its lines are made about equally long, as those of a title. */
	readonly balanced?: boolean;
}

/** Sets a paragraph below what is there. */
export function set(flow: Flow, p: Paragraph, left: number, width: number): Flow {
	const step = Math.round(p.size * (p.leading ?? 1.4));
	const lines = (p.balanced ? balance : wrap)(p.text, p.size, width, p.face);
	const top = flow.bottom + p.gap;
	const spans = lines.map(
		(line, i) => `<tspan x="${left}" y="${top + i * step + Math.round(p.size)}">${escapeXml(line)}</tspan>`
	);
	return {
		svg: [...flow.svg, `<text class="${p.className}">${spans.join(' ')}</text>`],
		bottom: top + lines.length * step
	};
}
