import type { ImportOptions } from './options';
import type { Piece } from './source';

type Joined = NonNullable<ImportOptions['joined']>;

/** A line whose numbers were parted by their decimal commas, with each of them in quotes; any other as it is. */
function joinLine(line: string, { width, at }: Joined): string {
	if (line.includes('"')) return line;
	const end = line.endsWith('\r') ? '\r' : '';
	const cells = line.slice(0, line.length - end.length).split(',');
	if (cells.length !== width) return line;
	return (
		cells
			.flatMap((cell, c) =>
				at.includes(c) ? [`"${cell},${cells[c + 1] ?? ''}"`] : at.includes(c - 1) ? [] : [cell]
			)
			.join(',') + end
	);
}

export const joinCommas = (text: string, joined: Joined): string =>
	text
		.split('\n')
		.map((line) => joinLine(line, joined))
		.join('\n');

/** Pieces of a file so mended, cut at line ends. */
export async function* joinedPieces(pieces: AsyncIterable<Piece>, joined: Joined): AsyncGenerator<Piece> {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	const encoder = new TextEncoder();
	let rest = '';
	let last: Piece | null = null;
	for await (const piece of pieces) {
		const text = rest + decoder.decode(piece.bytes, { stream: true });
		const cut = text.lastIndexOf('\n') + 1;
		rest = text.slice(cut);
		last = piece;
		yield { ...piece, bytes: encoder.encode(joinCommas(text.slice(0, cut), joined)) };
	}
	if (last && rest) yield { ...last, bytes: encoder.encode(joinCommas(rest, joined)), repaired: [] };
}
