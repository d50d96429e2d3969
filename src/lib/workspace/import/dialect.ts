import type { ImportOptions } from './report';
import { sampleRecords, type SampleRecord } from './sample';

/** How a text is cut into records and cells. */
export interface TextDialect {
	readonly delimiter: string;
	readonly quote: string;
	readonly escape: string;
	readonly newline: '\n' | '\r';
	/** Whether any delimiter was found; without one every line is a cell. */
	readonly found: boolean;
}

const DELIMITERS = [',', ';', '\t', '|', '\u0001', '\u001f', '^', '~', ':', ' '] as const;
const NUMBER_LIKE = /^[-+]?[\d.,\s]*\d[\d.,\s]*(e[-+]?\d+)?$/i;
/** Delimiters that stand in texts and numbers too count for less. */
const TRUST: Readonly<Record<string, number>> = { ':': 0.4, ' ': 0.5, '^': 0.8, '~': 0.8 };

export const newlineOf = (text: string): '\n' | '\r' =>
	!text.includes('\n') && text.includes('\r') ? '\r' : '\n';

/** Quotes escaped by a backslash rather than doubled. */
const escapeOf = (text: string, quote: string) =>
	quote && text.includes(`\\${quote}`) && !text.includes(quote + quote) ? '\\' : quote;

/** A single quote is a quote when cells are enclosed in it and none in the other. */
function quoteOf(text: string, delimiter: string): string {
	const edge = (quote: string) => {
		const parts = text
			.split(/[\r\n]+/)
			.slice(0, 500)
			.flatMap((line) => line.split(delimiter));
		return parts.filter((part) => part.length > 1 && part.startsWith(quote) && part.endsWith(quote)).length;
	};
	return !text.includes('"') && text.includes("'") && edge("'") > 1 ? "'" : '"';
}

/** The number of cells that most records have, and how many have it. */
export function usualWidth(records: readonly SampleRecord[]): {
	width: number;
	share: number;
	count: number;
} {
	const counts = new Map<number, number>();
	for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	let [width, count] = [1, 0];
	for (const [cells, n] of counts)
		if (n * (cells > 1 ? 3 : 1) > count * (width > 1 ? 3 : 1)) [width, count] = [cells, n];
	return { width, share: records.length ? count / records.length : 0, count };
}

/** How well a delimiter cuts the sample: even records of clean cells. */
function score(records: readonly SampleRecord[], delimiter: string): number {
	const filled = records.filter(({ raw }) => raw.replaceAll(delimiter, '').trim() !== '');
	const { width, share } = usualWidth(filled.filter((record) => !record.torn));
	if (width < 2) return 0;
	const usual = filled.filter(({ cells }) => cells.length === width);
	const others = DELIMITERS.slice(0, 4).filter((other) => other !== delimiter);
	let [clean, all] = [0, 0];
	for (const { cells } of usual.slice(0, 200)) {
		for (const cell of cells) {
			all++;
			const text = cell.trim();
			// A cell that another delimiter would cut, and is no number, is likely two cells.
			if (NUMBER_LIKE.test(text) || !others.some((other) => text.includes(other))) clean++;
		}
	}
	// A space stands in names and sentences: rows of three cells and more, half of them numbers, are needed.
	const numbers = usual.flatMap(({ cells }) => cells).filter((cell) => NUMBER_LIKE.test(cell.trim())).length;
	if (delimiter === ' ' && (width < 3 || numbers < (usual.length * width) / 2)) return 0;
	const torn = filled.filter((record) => record.torn).length / filled.length;
	return (share * (clean / all) ** 2 - torn / 2) * (1 + Math.log2(width) / 20) * (TRUST[delimiter] ?? 1);
}

/** Excel's own line: `sep=;`. */
export const declared = (text: string): string | null => /^sep=(.)\r?\n/i.exec(text)?.[1] ?? null;

/** How the sample of a file is cut, by what the reader said and what fits best. */
export function sniffDialect(text: string, whole: boolean, options: ImportOptions): TextDialect {
	const newline = newlineOf(text);
	const made = (delimiter: string): TextDialect => {
		const quote = options.quote ?? quoteOf(text, delimiter);
		return { delimiter, quote, escape: escapeOf(text, quote), newline, found: true };
	};
	const told = options.delimiter ?? declared(text);
	if (told) return made(told);
	let best: TextDialect = { ...made(','), found: false };
	let most = 0.35;
	for (const delimiter of DELIMITERS) {
		if (!text.includes(delimiter)) continue;
		const dialect = made(delimiter);
		const records = sampleRecords(text, delimiter, dialect.quote, dialect.escape, newline, whole, 300);
		const mark = score(records, delimiter);
		if (mark > most) [best, most] = [dialect, mark];
	}
	return best;
}
