import type { Encoding } from './encoding';
import { gunzip } from './gunzip';
import { evenLines } from './line-ends';
import { repair, unfinished, valid } from './utf8';

/** How much of a file is worked at, and read, at once: each reading costs a visit to the browser. */
const PIECE = 1 << 21;
const BLOCK = 1 << 22;

/** A piece of a file in UTF-8. */
export interface Piece {
	readonly bytes: Uint8Array;
	/** How much of the stored file has been read. */
	readonly position: number;
	/** Places in `bytes` where a byte was not UTF-8 and was read as Windows-1252. */
	readonly repaired: readonly number[];
}

/** The bytes of a file piece by piece, unpacked when it is compressed. `position` counts stored bytes. */
async function* stored(file: Blob, gzip: boolean, size: number): AsyncGenerator<[Uint8Array, number]> {
	if (!gzip) {
		for (let at = 0; at < file.size; at += BLOCK) {
			const block = new Uint8Array(await file.slice(at, at + BLOCK).arrayBuffer());
			for (let from = 0; from < block.length; from += size) {
				const piece = block.subarray(from, from + size);
				yield [piece, at + from + piece.length];
			}
		}
		return;
	}
	for await (const [parts, position] of gunzip(file, size))
		yield [
			join(
				parts,
				parts.reduce((sum, { length }) => sum + length, 0)
			),
			position
		];
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** The first `length` bytes of a file, unpacked. @throws BrokenFile when its compression is broken. */
export async function head(file: Blob, gzip: boolean, length: number): Promise<Uint8Array> {
	for await (const [bytes] of stored(gzip ? file : file.slice(0, length), gzip, length))
		return bytes.subarray(0, length);
	return new Uint8Array(0);
}

async function* utf8(parts: AsyncIterable<[Uint8Array, number]>, mark: number): AsyncGenerator<Piece> {
	let rest = new Uint8Array(0);
	let skip = mark;
	/** Until a letter beyond ASCII is seen that is UTF-8, one that is not makes the file Windows-1252: it repairs alike. */
	for await (const [part, position] of parts) {
		const fresh = skip > 0 ? part.subarray(skip) : part;
		skip = Math.max(0, skip - part.length);
		const joined = rest.length ? join([rest, fresh], rest.length + fresh.length) : fresh;
		const open = unfinished(joined);
		const bytes = joined.subarray(0, joined.length - open);
		rest = joined.slice(joined.length - open);
		if (valid(bytes)) yield { bytes, position, repaired: [] };
		else {
			const mended = repair(bytes);
			yield { bytes: mended.bytes, position, repaired: mended.at };
		}
	}
	if (rest.length) {
		const mended = repair(rest);
		yield { bytes: mended.bytes, position: Infinity, repaired: mended.at };
	}
}

async function* decoded(parts: AsyncIterable<[Uint8Array, number]>, label: string): AsyncGenerator<Piece> {
	const decoder = new TextDecoder(label);
	const encoder = new TextEncoder();
	for await (const [part, position] of parts)
		yield { bytes: encoder.encode(decoder.decode(part, { stream: true })), position, repaired: [] };
	const last = encoder.encode(decoder.decode());
	if (last.length) yield { bytes: last, position: Infinity, repaired: [] };
}

/** Bytes of a file, in order and with how much of it was read, as UTF-8 without its byte-order mark. */
export const decodedPieces = (
	parts: AsyncIterable<[Uint8Array, number]>,
	{ label, mark }: Encoding
): AsyncGenerator<Piece> => (label === 'utf-8' ? utf8(parts, mark) : decoded(parts, label));

/**
 * A file as UTF-8, piece by piece, without its byte-order mark; never whole in memory.
 * @param even whether lone carriage returns become line feeds, in a file that has both
 */
export function pieces(file: Blob, gzip: boolean, encoding: Encoding, even = false): AsyncGenerator<Piece> {
	const read = decodedPieces(stored(file, gzip, PIECE), encoding);
	return even ? evenLines(read) : read;
}
