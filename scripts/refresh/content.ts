import { extname } from 'node:path';
import { csvParseRows } from 'd3-dsv';

const HTML = /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i;

/** A file as a source document names it, as far as its content goes. */
export interface Expected {
	readonly path: string;
	readonly noFinalNewline?: boolean | undefined;
}

/**
 * What is wrong with the content of a publisher's file before anything is read from it: nothing in it, a web page, or an end
 * that was cut off. `null` when it may be read.
 */
export function faultOf(text: string, { path, noFinalNewline = false }: Expected): string | null {
	const kind = extname(path).slice(1).toUpperCase();
	if (text.trim() === '') return 'the file is empty';
	if (kind !== 'HTML' && HTML.test(text)) return `the file is a web page (HTML), not ${kind}`;
	if (kind === 'JSON') return faultOfJson(text);
	if (kind === 'CSV') return faultOfCsv(text, noFinalNewline);
	return null;
}

function faultOfJson(text: string): string | null {
	try {
		JSON.parse(text);
		return null;
	} catch (error) {
		const { message } = error as Error;
		const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
		const cut = /end of JSON|Unterminated string/.test(message) || position >= text.trimEnd().length;
		return cut ? `the JSON ends early, after ${text.length} characters` : `the file is not JSON: ${message}`;
	}
}

function faultOfCsv(text: string, noFinalNewline: boolean): string | null {
	const cut = 'the CSV is cut off in its last line';
	const data = text.replace(/^(#.*\n)+/, '');
	const rows = csvParseRows(data.trimEnd());
	const [header, last] = [rows[0] ?? [], rows.at(-1) ?? []];
	const shown = `"${last.join(',').slice(0, 80)}"`;
	if (((data.match(/"/g) ?? []).length & 1) === 1) return `${cut}, inside quotes: ${shown}`;
	if (last.length < header.length)
		return `${cut}, which has ${last.length} of ${header.length} cells: ${shown}`;
	if (rows.length < 2 && data === text) return 'the CSV has a header and no line below it';
	if (!noFinalNewline && !text.endsWith('\n'))
		return `${cut}, which has no end: ${shown}. If the publisher always ends the file so, say "noFinalNewline": true beside its address`;
	return null;
}
