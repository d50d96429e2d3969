import { countLetters } from './utf8';

/** How the text of a file is stored. */
export interface Encoding {
	/** A label of `TextDecoder`. */
	readonly label: string;
	/** Bytes of the byte-order mark. */
	readonly mark: number;
	/** Whether the bytes leave room for doubt. */
	readonly guessed: boolean;
}

const isUtf8 = (bytes: Uint8Array): boolean => {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
};

/** UTF-16 without a mark: of text in Latin letters every second byte is zero. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const pairs = Math.min(bytes.length >> 1, 2000);
	let even = 0;
	let odd = 0;
	for (let i = 0; i < pairs; i++) {
		if (bytes[2 * i] === 0) even++;
		if (bytes[2 * i + 1] === 0) odd++;
	}
	if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
	return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

/** The encoding of a file from its first bytes: a mark, UTF-8 where most letters are, else Windows-1252. */
export function detectEncoding(bytes: Uint8Array): Encoding {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', mark: 3, guessed: false };
	if (a === 0xff && b === 0xfe) return { label: 'utf-16le', mark: 2, guessed: false };
	if (a === 0xfe && b === 0xff) return { label: 'utf-16be', mark: 2, guessed: false };
	const wide = utf16(bytes);
	if (wide) return { label: wide, mark: 0, guessed: true };
	if (isUtf8(bytes)) return { label: 'utf-8', mark: 0, guessed: false };
	const { letters, strays } = countLetters(bytes);
	return letters > strays
		? { label: 'utf-8', mark: 0, guessed: false }
		: { label: 'windows-1252', mark: 0, guessed: true };
}
