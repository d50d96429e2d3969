const decoder = new TextDecoder();

/** The text of a cell. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
	if (end - start > 40) return decoder.decode(bytes.subarray(start, end));
	let text = '';
	for (let i = start; i < end; i++) {
		const byte = bytes[i] as number;
		if (byte >= 0x80) return decoder.decode(bytes.subarray(start, end));
		text += String.fromCharCode(byte);
	}
	return text;
}
