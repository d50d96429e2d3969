import type { Edition } from './edition';
import { inWords } from './sheet/metadata';
import { sourcesLine } from './edition';

/** Signature and header: what describes a picture comes after them. */
const AFTER_HEADER = 33;
/** Pixels to the metre at 96 to the inch. */
const PER_METRE = 96 / 0.0254;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	return c;
});

function crc(bytes: Uint8Array): number {
	let c = 0xffffffff;
	for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
	return (c ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(12 + data.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(new TextEncoder().encode(type), 4);
	bytes.set(data, 8);
	view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
	return bytes;
}

/** A text in UTF-8, uncompressed, under a keyword and in a language. */
function text(keyword: string, language: string, value: string): Uint8Array {
	return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0${language}\0\0${value}`));
}

function resolution(scale: number): Uint8Array {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	view.setUint32(0, Math.round(PER_METRE * scale));
	view.setUint32(4, Math.round(PER_METRE * scale));
	data[8] = 1;
	return chunk('pHYs', data);
}

/** A PNG with the record of its figure as text chunks (PNG, 11.3.4) and its size on paper. */
export function describePng(png: Uint8Array, e: Edition, scale: number): Uint8Array<ArrayBuffer> {
	const say = (keyword: string, value: string) => text(keyword, e.language, value);
	const chunks = [
		resolution(scale),
		say('Title', e.title),
		say('Description', inWords(e)),
		say(e.own ? 'Software' : 'Author', 'Empreinte'),
		say('Copyright', `${e.terms.name} ${e.terms.url}`),
		say('Source', `${sourcesLine(e)} ${e.address}`),
		say('Creation Time', e.day)
	];
	const parts = [png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)];
	const whole = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
