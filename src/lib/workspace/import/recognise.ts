import type { NotATable } from './report';

const SIGNS: readonly (readonly [what: NotATable | 'gzip' | 'arrow', ...bytes: number[]])[] = [
	['gzip', 0x1f, 0x8b],
	['arrow', 0x41, 0x52, 0x52, 0x4f, 0x57, 0x31],
	['arrow', 0xff, 0xff, 0xff, 0xff],
	['parquet', 0x50, 0x41, 0x52, 0x31],
	['zip', 0x50, 0x4b, 0x03, 0x04],
	['zip', 0x50, 0x4b, 0x05, 0x06],
	['workbook', 0xd0, 0xcf, 0x11, 0xe0],
	['pdf', 0x25, 0x50, 0x44, 0x46],
	['archive', 0x42, 0x5a, 0x68],
	['archive', 0xfd, 0x37, 0x7a, 0x58],
	['archive', 0x28, 0xb5, 0x2f, 0xfd],
	['archive', 0x37, 0x7a, 0xbc, 0xaf],
	['archive', 0x52, 0x61, 0x72, 0x21],
	['image', 0x89, 0x50, 0x4e, 0x47],
	['image', 0xff, 0xd8, 0xff],
	['image', 0x47, 0x49, 0x46, 0x38],
	['database', 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]
];

/** What the first bytes of a file say it is; `null` for text, or what may be text. */
export function signature(bytes: Uint8Array): NotATable | 'gzip' | 'arrow' | null {
	for (const [what, ...sign] of SIGNS) {
		if (!sign.every((byte, i) => bytes[i] === byte)) continue;
		// A workbook is an archive that names its parts.
		if (what === 'zip' && new TextDecoder('latin1').decode(bytes).includes('xl/')) return 'workbook';
		return what;
	}
	// A tar archive has its sign in the middle of its first block.
	if (new TextDecoder('latin1').decode(bytes.subarray(257, 262)) === 'ustar') return 'archive';
	return null;
}

const isJson = (text: string, whole: boolean): boolean => {
	if (!/^[[{]\s*(["[{\]}]|-?\d|true|false|null)/.test(text)) return false;
	if (/^\{\s*("(?:[^"\\]|\\.)*"\s*:|\})/.test(text) || /^\[\s*[[{]/.test(text)) return true;
	if (!whole) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

/**
 * What the beginning of a text is if it is no table.
 * @param whole whether `sample` is all of the file
 */
export function recogniseText(sample: string, whole: boolean): NotATable | null {
	const text = sample.trimStart();
	if (text === '' && whole) return 'empty';
	if (/^version https:\/\/git-lfs\.github\.com\//.test(text)) return 'lfs-pointer';
	if (/^(<!--[^]*?-->\s*)?<(!doctype\s+html|html|head|body|table)\b/i.test(text)) return 'html';
	if (/^<(\?xml|!doctype|svg|rss|feed|[a-z][\w:-]*(\s[^<>]*)?>)/i.test(text)) {
		return /<html\b|<body\b/i.test(text.slice(0, 4000)) ? 'html' : 'xml';
	}
	if (/^\{\\rtf\d/.test(text)) return 'document';
	if (isJson(text, whole)) return 'json';
	// A file cut off by a crash is filled up with them.
	const written = text.replace(/\0{4,}/g, '');
	if (written === '') return 'binary';
	// eslint-disable-next-line no-control-regex -- 1 and 31 are delimiters in some files
	const control = written.match(/[\0\x02-\x08\x0e-\x1e\x7f\ufffd]/g)?.length ?? 0;
	return control > written.length / 10 ? 'binary' : null;
}
