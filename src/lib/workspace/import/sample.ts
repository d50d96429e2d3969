/** A record of the sample: its cells as text, its first line from 1. */
export interface SampleRecord {
	readonly line: number;
	readonly cells: readonly string[];
	readonly raw: string;
	/** Whether a cell was in quotes, or a quote never closed. */
	readonly quoted: boolean;
	readonly torn: boolean;
}

/**
 * The records of a short text, one by one. A quote that does not close before the end, or closes in mid-cell, gives up
 * its first line only, as `tokenise` does.
 * @param whole whether the text ends where the file does; else a last line that is cut is left out
 */
export function sampleRecords(
	text: string,
	delimiter: string,
	quote: string,
	escape: string,
	newline: '\n' | '\r',
	whole: boolean,
	limit = Infinity
): SampleRecord[] {
	const records: SampleRecord[] = [];
	let line = 1;
	for (let at = 0; at < text.length && records.length < limit;) {
		const read = record(text, at, delimiter, quote, escape, newline);
		if (read.end >= text.length && !whole && !read.torn) break;
		if (
			read.torn &&
			!whole &&
			(text.indexOf(newline, at) < 0 || (read.open && goesOn(text, read.end + 1, delimiter, newline)))
		)
			break;
		const raw = text.slice(at, read.end).replace(/\r$/, '');
		records.push({ line, cells: read.cells, raw, quoted: read.quoted, torn: read.torn });
		line += 1 + read.newlines;
		at = read.end + 1;
	}
	return records;
}

function record(
	text: string,
	from: number,
	delimiter: string,
	quote: string,
	escape: string,
	newline: string
) {
	const cells: string[] = [];
	let p = from;
	let newlines = 0;
	let quoted = false;
	const broken = (open: boolean) => {
		const stop = text.indexOf(newline, from);
		const end = stop < 0 ? text.length : stop;
		return { cells: [text.slice(from, end)], end, newlines: 0, quoted: true, torn: true, open };
	};
	for (;;) {
		let open = p;
		while (quote && text[open] === ' ') open++;
		if (quote && text[open] === quote) {
			quoted = true;
			let cell = '';
			for (p = open + 1; ; p++) {
				if (p >= text.length) return broken(true);
				if (text[p] === escape && text[p + 1] === quote) cell += text[++p];
				else if (text[p] === quote) break;
				else {
					if (text[p] === newline) newlines++;
					cell += text[p];
				}
			}
			for (p++; text[p] === ' ' || (text[p] === '\t' && delimiter !== '\t');) p++;
			if (text[p] === '\r' && text[p + 1] === '\n' && newline === '\n') p++;
			if (p < text.length && text[p] !== delimiter && text[p] !== newline) return broken(false);
			cells.push(cell);
		} else {
			const start = p;
			while (p < text.length && text[p] !== delimiter && text[p] !== newline) p++;
			const ends = p >= text.length || text[p] === newline;
			cells.push(text.slice(start, ends && text[p - 1] === '\r' && p > start ? p - 1 : p));
		}
		if (p >= text.length || text[p] === newline)
			return { cells, end: p, newlines, quoted, torn: false, open: false };
		p++;
	}
}

/** Whether the lines that follow a quote without end look like text within it, not like rows. */
function goesOn(text: string, from: number, delimiter: string, newline: string): boolean {
	const lines = text
		.slice(from, from + 4000)
		.split(newline)
		.slice(0, 20);
	return lines.filter((line) => line.includes(delimiter)).length < lines.length / 2;
}
