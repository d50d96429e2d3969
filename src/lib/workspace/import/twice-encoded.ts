/**
 * Whether at `i` begins what is left of a letter whose UTF-8 was read as Windows-1252 and written as UTF-8 again: Ã or Â and
 * another letter beyond ASCII where é or ° stood, or â€ where a dash or quotation mark did.
 */
function isRemnant(bytes: Uint8Array, i: number): boolean {
	const [second, third, fourth, fifth] = [bytes[i + 1], bytes[i + 2], bytes[i + 3], bytes[i + 4]];
	if (second === 0x82 || second === 0x83)
		return third === 0xc2 || third === 0xc5 || third === 0xc6 || third === 0xcb || third === 0xe2;
	if (second !== 0xa2 || third !== 0xe2) return false;
	return (fourth === 0x82 && fifth === 0xac) || (fourth === 0x80 && fifth === 0x9a);
}

/** Where letters in UTF-8 are remnants of others that were encoded twice. */
export function twiceEncoded(bytes: Uint8Array): number[] {
	const at: number[] = [];
	for (let i = bytes.indexOf(0xc3); i >= 0; i = bytes.indexOf(0xc3, i + 1))
		if (isRemnant(bytes, i)) at.push(i);
	return at;
}
