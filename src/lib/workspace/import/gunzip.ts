import { Gunzip } from 'fflate';
import { BrokenFile } from './broken-file';

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	return c >>> 0;
});

function crc(bytes: Uint8Array, before: number): number {
	let c = ~before;
	for (let i = 0; i < bytes.length; i++) c = (TABLE[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8);
	return ~c >>> 0;
}

/** The sum and length that end a member of a gzip file. */
const trailer = (sum: number, length: number) => {
	const bytes = new DataView(new ArrayBuffer(8));
	bytes.setUint32(0, sum, true);
	bytes.setUint32(4, length >>> 0, true);
	return new Uint8Array(bytes.buffer);
};

/** Whether the file ends with these bytes, or with zeros after them, as tapes and blocks pad it. */
async function endsWith(file: Blob, wanted: Uint8Array): Promise<boolean> {
	const tail = new Uint8Array(await file.slice(-(1 << 16)).arrayBuffer());
	const at = (end: number) => wanted.every((byte, i) => tail[end - wanted.length + i] === byte);
	for (let end = tail.length; end >= wanted.length; end--) {
		if (at(end)) return true;
		if (tail[end - 1] !== 0) return false;
	}
	return false;
}

/**
 * Unpacks a gzip file of one or several members in pieces of about `size`, each with how much of the file was read.
 * Browsers refuse several members, so their own unpacking is not used.
 * @throws BrokenFile when its end is missing or its sum is not right
 */
export async function* gunzip(file: Blob, size: number): AsyncGenerator<[Uint8Array[], number]> {
	let held: Uint8Array[] = [];
	let length = 0;
	let [sum, all] = [0, 0];
	const members: [offset: number, sum: number, all: number][] = [];
	const unpack = new Gunzip((chunk) => {
		if (chunk.length === 0) return;
		held.push(chunk);
		length += chunk.length;
		sum = crc(chunk, sum);
		all += chunk.length;
	});
	unpack.onmember = (offset) => {
		members.push([offset, sum, all]);
		[sum, all] = [0, 0];
	};
	const step = Math.max(1 << 14, size >> 3);
	let ended = false;
	for (let at = 0; at < file.size && !ended; at += step) {
		const end = Math.min(at + step, file.size);
		try {
			unpack.push(new Uint8Array(await file.slice(at, end).arrayBuffer()), end === file.size);
		} catch {
			// What follows the last member may be padding: its sum tells.
			ended = true;
		}
		for (const [offset, was, long] of members.splice(0)) {
			const stored = new Uint8Array(await file.slice(offset - 8, offset).arrayBuffer());
			if (!trailer(was, long).every((byte, i) => stored[i] === byte)) throw new BrokenFile('gzip');
		}
		if (length >= size) {
			yield [held, end];
			[held, length] = [[], 0];
		}
	}
	if (!(await endsWith(file, trailer(sum, all)))) throw new BrokenFile('gzip');
	if (length > 0) yield [held, file.size];
}
