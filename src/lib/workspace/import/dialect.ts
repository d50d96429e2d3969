import { classify } from './evidence';
import type { ImportOptions } from './options';
import { sampleRecords, type SampleRecord } from './sample';

/** How a text is cut into records and cells. */
export interface TextDialect {
	readonly delimiter: string;
	readonly quote: string;
	readonly escape: string;
	readonly newline: '\n' | '\r';
	/** Whether any delimiter was found; without one every line is a cell. */
	readonly found: boolean;
	/** Whether lone carriage returns end lines beside line feeds. */
	readonly mixed: boolean;
}

const DELIMITERS = [',', ';', '\t', '|', '\u0001', '\u001f', '^', '~', ':', ' '] as const;
const NONE: ReadonlySet<string> = new Set();
const NUMBER_LIKE = /^[-+]?[\d.,\s]*\d[\d.,\s]*(e[-+]?\d+)?$/i;
/** Delimiters that stand in texts and numbers too count for less. */
const TRUST: Readonly<Record<string, number>> = { ':': 0.4, ' ': 0.5, '^': 0.8, '~': 0.8 };

export const newlineOf = (text: string): '\n' | '\r' =>
	!text.includes('\n') && text.includes('\r') ? '\r' : '\n';

/** Whether quotes may be escaped by a backslash rather than doubled. */
const mayEscape = (text: string, quote: string) =>
	quote !== '' && text.includes(`\\${quote}`) && !text.includes(quote + quote);

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

/** Whether a name without a comma stands above lines that are each one number with a decimal comma. */
function isOneOfDecimals(text: string): boolean {
	const [name = '', ...lines] = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
	return (
		!name.includes(',') && lines.length > 1 && lines.every((line) => /^\s*[-+]?\d+(,\d+)?\s*$/.test(line))
	);
}

/** The share of cells that are values, not text, below the first record. */
function valueShare(records: readonly SampleRecord[]): number {
	const cells = records.slice(1, 100).flatMap((record) => record.cells.filter((cell) => cell.trim() !== ''));
	const kinds = cells.map((cell) => classify(cell, NONE).kind);
	return cells.length ? kinds.filter((kind) => kind !== 'text').length / cells.length : 0;
}

/** Runs of records between blank ones, of three records and more, and all of them together. */
function blocksOf(records: readonly SampleRecord[], delimiter: string): readonly (readonly SampleRecord[])[] {
	const blocks: SampleRecord[][] = [[]];
	for (const record of records)
		if (record.raw.replaceAll(delimiter, '').trim() === '') blocks.push([]);
		else blocks.at(-1)?.push(record);
	return blocks.length > 1 ? [blocks.flat(), ...blocks.filter(({ length }) => length > 2)] : [blocks.flat()];
}

/** How well a delimiter cuts the sample, or the best of its blocks: remarks may stand above a table, and notes below. */
const score = (records: readonly SampleRecord[], delimiter: string): number =>
	Math.max(0, ...blocksOf(records, delimiter).map((block) => scoreBlock(block, delimiter)));

/** How well a delimiter cuts the sample: even records of clean cells, values among them. */
function scoreBlock(filled: readonly SampleRecord[], delimiter: string): number {
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
	const values = 0.8 + 0.2 * valueShare(usual);
	return (
		(share * (clean / all) ** 2 - torn / 2) * (1 + Math.log2(width) / 20) * (TRUST[delimiter] ?? 1) * values
	);
}

/** Excel's own line: `sep=;`. */
export const declared = (text: string): string | null => /^sep=(.)\r?\n/i.exec(text)?.[1] ?? null;

/** How the sample of a file is cut, by what the reader said and what fits best. */
export function sniffDialect(text: string, whole: boolean, options: ImportOptions): TextDialect {
	const newline = newlineOf(text);
	const made = (delimiter: string): TextDialect => {
		const quote = options.quote ?? quoteOf(text, delimiter);
		const doubled: TextDialect = { delimiter, quote, escape: quote, newline, found: true, mixed: false };
		if (!mayEscape(text, quote)) return doubled;
		// A path in quotes may end in a backslash that escapes nothing.
		const torn = (escape: string) =>
			sampleRecords(text, delimiter, quote, escape, newline, whole, 300).filter((record) => record.torn)
				.length;
		return torn('\\') < torn(quote) ? { ...doubled, escape: '\\' } : doubled;
	};
	if (options.delimiter === '') return { ...made(','), found: false };
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
	if (best.found && best.delimiter === ',' && isOneOfDecimals(text)) return { ...best, found: false };
	return best;
}
