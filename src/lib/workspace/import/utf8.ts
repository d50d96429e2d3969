const fatal = new TextDecoder('utf-8', { fatal: true });
const single = new TextDecoder('windows-1252');
const encoder = new TextEncoder();

/** Whether all bytes are ASCII. */
function plain(bytes: Uint8Array): boolean {
	let i = 0;
	for (; i < bytes.length && (bytes.byteOffset + i) % 4 !== 0; i++)
		if ((bytes[i] as number) > 127) return false;
	const words = new Uint32Array(bytes.buffer, bytes.byteOffset + i, (bytes.length - i) >> 2);
	let seen = 0;
	const fours = words.length & ~3;
	for (let w = 0; w < fours; w += 4)
		seen |=
			(words[w] as number) | (words[w + 1] as number) | (words[w + 2] as number) | (words[w + 3] as number);
	for (let w = fours; w < words.length; w++) seen |= words[w] as number;
	if (seen & 0x80808080) return false;
	for (i += words.length * 4; i < bytes.length; i++) if ((bytes[i] as number) > 127) return false;
	return true;
}

/** Whether all bytes are UTF-8. */
export function valid(bytes: Uint8Array): boolean {
	if (plain(bytes)) return true;
	try {
		fatal.decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** How many bytes at the end begin a character that is not complete. */
export function unfinished(bytes: Uint8Array): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte < 0x80) return 0;
		if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
	}
	return 0;
}

/** The length of the UTF-8 character at `i`, 0 where there is none. */
function character(bytes: Uint8Array, i: number): number {
	const first = bytes[i] ?? 0;
	if (first < 0x80) return 1;
	const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
	return length > 0 && i + length <= bytes.length && valid(bytes.subarray(i, i + length)) ? length : 0;
}

/** How many letters beyond ASCII are UTF-8, and how many bytes are part of none. */
export function countLetters(bytes: Uint8Array): { letters: number; strays: number } {
	let [letters, strays] = [0, 0];
	for (let i = 0; i < bytes.length;) {
		const size = character(bytes, i);
		if (size > 1) letters++;
		else if (size === 0) strays++;
		i += size || 1;
	}
	return { letters, strays };
}

/** UTF-8 in which each byte that is part of no UTF-8 character is read as Windows-1252; `at` are the places in the result. */
export function repair(bytes: Uint8Array): { bytes: Uint8Array; at: number[] } {
	const out = new Uint8Array(bytes.length * 3);
	const at: number[] = [];
	let length = 0;
	for (let i = 0; i < bytes.length;) {
		const size = character(bytes, i);
		if (size === 0) {
			at.push(length);
			const letter = encoder.encode(single.decode(bytes.subarray(i, ++i)));
			out.set(letter, length);
			length += letter.length;
		} else for (const end = i + size; i < end; i++) out[length++] = bytes[i] ?? 0;
	}
	return { bytes: out.subarray(0, length), at };
}
