import { decide, lend, type Decision } from './decide';
import { sniffDialect, type TextDialect } from './dialect';
import { detectEncoding, type Encoding } from './encoding';
import { classify, EMPTY_TOKENS, Evidence } from './evidence';
import { joinCommas } from './join-commas';
import { evenText, hasMixedLineEnds } from './line-ends';
import { MADE_DIALECT } from './made';
import type { ImportOptions } from './options';
import type { NotATable } from './report';
import { recogniseText, signature } from './recognise';
import { sampleRecords, type SampleRecord } from './sample';
import { decodedPieces, head } from './source';
import { isTotalLabel } from './total';
import { findStructure, type Structure } from './structure';
import { orderSaid } from './units-row';

/** How much of the beginning is looked at before a file is read, and of places further on. */
const HEAD = 1 << 18;
/** Within so many bytes a file says what it is. */
const SIGNED = 4096;
const PROBE = 1 << 14;
const PROBES = 8;
const SAMPLE_ROWS = 500;
const MADE_ENCODING: Encoding = { label: 'utf-8', mark: 0, guessed: false };

/** What the first look at a file settles. */
export interface Prepared {
	readonly gzip: boolean;
	readonly encoding: Encoding;
	readonly dialect: TextDialect;
	readonly structure: Structure;
	readonly trim: boolean;
	/** Whether numbers were joined with their decimals. */
	readonly joined: boolean;
	readonly empty: ReadonlySet<string>;
	readonly evidence: readonly Evidence[];
	readonly decisions: readonly Decision[];
	/** Whether the sample is all of the file. */
	readonly whole: boolean;
	/** Lines of the sample that a cell names a total. */
	readonly totals: readonly number[];
}

/** The beginning of a file as text. */
async function beginning(bytes: Uint8Array, encoding: Encoding): Promise<string> {
	async function* alone(): AsyncGenerator<[Uint8Array, number]> {
		yield [bytes, bytes.length];
	}
	for await (const piece of decodedPieces(alone(), encoding))
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece.bytes);
	return '';
}

/** Records from places spread over the rest of a file that can be entered anywhere. */
async function probes(file: Blob, encoding: Encoding, dialect: TextDialect): Promise<SampleRecord[]> {
	if (!/^(utf-8|windows-1252|iso-8859-\d+)$/.test(encoding.label) || file.size <= HEAD) return [];
	const parts = await Promise.all(
		Array.from({ length: PROBES }, async (_, i) => {
			const at = Math.floor(HEAD + ((file.size - HEAD - PROBE) * i) / (PROBES - 1));
			const bytes = await file.slice(Math.max(HEAD, at), at + PROBE).arrayBuffer();
			const text = new TextDecoder(encoding.label).decode(bytes);
			const start = text.indexOf(dialect.newline) + 1;
			return sampleRecords(
				text.slice(start),
				dialect.delimiter,
				dialect.quote,
				dialect.escape,
				dialect.newline,
				false,
				25
			);
		})
	);
	return parts.flat();
}

/** Whether nearly all cells but the first begin with a space. */
function isSpaced(rows: readonly SampleRecord[]): boolean {
	const cells = rows.flatMap(({ cells }) => cells.slice(1).filter((cell) => cell !== ''));
	return cells.length > 0 && cells.filter((cell) => cell.startsWith(' ')).length > cells.length * 0.75;
}

/** Lines with a cell that names a total, but for those at the end. */
function totalsInside(rows: readonly SampleRecord[]): number[] {
	const labelled = rows.map(({ cells }) => cells.some(isTotalLabel));
	const end = labelled.lastIndexOf(false) + 1;
	return rows.slice(0, end).flatMap(({ line }, i) => (labelled[i] ? [line] : []));
}

/** Whether too few cells were seen to call a column text for good. */
const isSparse = (seen: Evidence, { plan, doubt, because }: Decision) =>
	plan.kind === 'text' &&
	!doubt &&
	because !== 'leading-zeros' &&
	because !== 'version' &&
	seen.filled < 50 &&
	seen.text.count < seen.filled;

/** Looks at a file before it is read: what it is, and how it seems to be written. */
export async function prepare(
	file: Blob,
	options: ImportOptions,
	made = false
): Promise<Prepared | { readonly what: NotATable } | { readonly arrow: true }> {
	if (file.size === 0) return { what: 'empty' };
	let first: Uint8Array = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
	const sign = made ? null : signature(first.subarray(0, SIGNED));
	const gzip = sign === 'gzip';
	if (sign === 'arrow') return { arrow: true };
	if (sign !== null && sign !== 'gzip') return { what: sign };
	if (gzip) {
		try {
			first = new Uint8Array(await head(file, true, HEAD));
		} catch {
			return { what: 'broken-gzip' };
		}
		const inner = signature(first);
		if (inner !== null) return { what: inner === 'gzip' || inner === 'arrow' ? 'archive' : inner };
	}
	const detected = made ? MADE_ENCODING : detectEncoding(first);
	const encoding: Encoding = options.encoding
		? { label: options.encoding.toLowerCase(), mark: detected.mark, guessed: false }
		: detected;
	const whole = gzip ? first.length < HEAD && file.size < HEAD / 8 : file.size <= HEAD;
	const written = await beginning(first, encoding);
	const mixed = !made && hasMixedLineEnds(written);
	const even = mixed ? evenText(written) : written;
	const text = options.joined ? joinCommas(even, options.joined) : even;
	const what = made ? null : recogniseText(text, whole);
	if (what) return { what };
	if (text.trim() === '') return { what: 'empty' };
	if (!/[\r\n]/.test(text) && !whole) return { what: 'no-lines' };
	const dialect: TextDialect = made ? MADE_DIALECT : { ...sniffDialect(text, whole, options), mixed };
	const { delimiter, quote, escape, newline } = dialect;
	const records = sampleRecords(
		text,
		dialect.found ? delimiter : '\0',
		quote,
		escape,
		newline,
		whole,
		SAMPLE_ROWS
	);
	const all = whole && records.length < SAMPLE_ROWS;
	const structure = findStructure(/^sep=./i.test(text) ? records.slice(1) : records, options);
	const rows = records.filter(
		({ line, cells, torn }, i) =>
			line >= structure.firstLine &&
			line < structure.endLine &&
			cells.length === structure.columns &&
			!torn &&
			!(all && i >= records.length - 5 && cells.some(isTotalLabel))
	);
	const later = (all || options.joined ? [] : await probes(file, encoding, dialect)).filter(
		({ cells, torn }) => cells.length === structure.columns && !torn
	);
	const empty = new Set((options.empty ?? EMPTY_TOKENS).map((token) => token.toLowerCase()));
	const headerCells = records.find(({ line }) => line === structure.headerLine)?.raw;
	const evidence = Array.from({ length: structure.columns }, (_, c) => {
		const seen = new Evidence();
		for (const { cells, line, raw } of [...rows, ...later]) {
			const cell = cells[c] ?? '';
			if (raw === headerCells || (structure.comments && /^\s*(#|\/\/)/.test(raw))) continue;
			if (cell === '') seen.blank++;
			else seen.add(classify(cell, empty), cell, line);
		}
		return seen;
	});
	const lent = lend(evidence);
	return {
		gzip,
		encoding,
		dialect,
		structure,
		trim: isSpaced(rows),
		joined: options.joined !== undefined,
		empty,
		evidence,
		decisions: evidence.map((seen, c) => {
			const decided = decide(
				options.columns?.[c]?.name ?? structure.names[c] ?? '',
				seen,
				options.columns?.[c] ?? {},
				{ ...lent, said: orderSaid(structure.units[c] ?? '') }
			);
			return !all && isSparse(seen, decided) ? { ...decided, plan: { kind: 'unknown' } } : decided;
		}),
		whole: all,
		totals: totalsInside(records.filter(({ line }) => line >= structure.firstLine))
	};
}
