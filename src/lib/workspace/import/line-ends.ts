import type { Piece } from './source';

const CR = 13;
const LF = 10;

/** Whether a text ends some lines with a carriage return alone and others with a line feed. */
export function hasMixedLineEnds(text: string): boolean {
	if (!text.includes('\n') || !/\r(?!\n)/.test(text)) return false;
	return /\r(?!\n)[^]/.test(text.replace(/"(?:[^"]|"")*"/g, ''));
}

/** The beginning of a file as `evenLines` gives it. */
export const evenText = (text: string): string => text.replace(/\r+\n/g, '\r\n').replace(/\r(?!\n)/g, '\n');

/** Pieces in which each carriage return that no line feed follows became one. Of CR CR LF the first is dropped. */
export async function* evenLines(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
	let held = false;
	let last: Piece | null = null;
	for await (const piece of pieces) {
		const { bytes } = piece;
		const out = new Uint8Array(bytes.length + 1);
		let to = 0;
		if (held) out[to++] = bytes[0] === LF ? CR : LF;
		held = bytes[bytes.length - 1] === CR;
		const end = held ? bytes.length - 1 : bytes.length;
		for (let i = 0; i < end; i++) {
			const byte = bytes[i] as number;
			if (byte !== CR || bytes[i + 1] === LF) out[to++] = byte;
			else if (bytes[i + 1] !== CR || bytes[i + 2] !== LF) out[to++] = LF;
		}
		last = piece;
		yield { ...piece, bytes: out.subarray(0, to), repaired: [] };
	}
	if (held && last) yield { ...last, bytes: new Uint8Array([LF]), repaired: [] };
}
