/** One promise of the declaration, numbered by point and order: "5.1". */
export interface Promised {
	readonly id: string;
	readonly text: string;
}

export interface Point {
	readonly number: number;
	readonly title: string;
	readonly commitments: readonly Promised[];
}

export interface DeclarationText {
	/** The paragraphs before the five points. */
	readonly preamble: readonly string[];
	readonly points: readonly Point[];
	/** The lines after them: who made it, and how to sign. */
	readonly closing: readonly string[];
}

const BULLET = '▪';
const POINT = /^(\d)\. (.+)$/;

/**
 * Takes the kept text of the declaration apart: paragraphs are separated by blank lines, a point begins with its number,
 * a commitment with ▪. White space within a paragraph becomes one space; nothing else is changed.
 * @throws Error for a commitment before the first point, and for a text without points.
 */
export function parseDeclaration(text: string): DeclarationText {
	const preamble: string[] = [];
	const closing: string[] = [];
	const points: { number: number; title: string; commitments: Promised[] }[] = [];
	for (const paragraph of text.split(/\n\s*\n/)) {
		const line = paragraph.trim().replaceAll(/\s+/g, ' ');
		if (line === '') continue;
		const [, number, title] = POINT.exec(line) ?? [];
		const point = points.at(-1);
		if (number && title) points.push({ number: Number(number), title, commitments: [] });
		else if (line.startsWith(BULLET)) {
			if (!point) throw new Error(`A commitment stands before the first point: ${line}`);
			const id = `${point.number}.${point.commitments.length + 1}`;
			point.commitments.push({ id, text: line.slice(BULLET.length).trim() });
		} else (point ? closing : preamble).push(line);
	}
	if (points.length === 0) throw new Error('The text has no points.');
	return { preamble, points, closing };
}
