import { usualWidth } from './dialect';
import { classify, EMPTY_TOKENS } from './evidence';
import { readNumber } from './number-shape';
import type { ImportOptions } from './report';
import type { SampleRecord } from './sample';
import { splitColumns } from './split-columns';

/** Where the table is in its file, and what its columns are called there. */
export interface Structure {
	/** 0 for none. */
	readonly headerLine: number;
	readonly unitsLine: number;
	/** The first line that may be a row. */
	readonly firstLine: number;
	/** As the file writes them; empty where it gives none. */
	readonly names: readonly string[];
	readonly units: readonly string[];
	readonly columns: number;
	readonly preamble: readonly SampleRecord[];
	/** A line of dashes below the names; 0 for none. */
	readonly ruleLine: number;
	readonly comments: boolean;
	/** Whether nothing but the look of the first line says that it is a header. */
	readonly uncertain: boolean;
	/** Cells in the header fewer (negative) or more than in the rows. */
	readonly surplus: number;
	/** Where the header is a name short: what could be meant. */
	readonly short: 'index' | 'ask' | null;
	/** Columns that a decimal comma may have parted from the next, where only one way fits; and rows that show it. */
	readonly joins: readonly number[] | null;
	readonly splitExamples: readonly string[];
	/** Where another table begins. */
	readonly endLine: number;
}

const WORDS =
	'timestamp|double|decimal|numeric|number|real|var(char)?|object|(u?int|float)\\d+|(kilo|mega|giga|tera)?(watt|gram|joule|gramme|tonne)(-?hours?|heures?)?s?|percent|degrees?|celsius|euros?|dollars?|tonnes?|lit(er|re)s?|minutes?';
const UNIT_ROW = new RegExp(
	String.raw`^[[(]?\s*(${WORDS}|[%‰°-]|°C|[kMGTmµμ]?(Wh?|J|V|A|Hz|g|t|s|m|L|l)|min|h|hr|hours?|sec(onds)?|ms|[kMG]i?B|bytes|bool|string|text|int(eger)?|float|iso|utc|date(time)?|yyyy.*|€|\$|EUR|USD|count|n|no|unitless|.*CO2.*|.*\/[kMG]?Wh|.*(kWh|CO₂).*|Ah|deg|ratio|local|UTC)?\s*[\])]?$`,
	'i'
);

const isBlank = ({ cells }: SampleRecord) => cells.every((cell) => cell.trim() === '');
/** A line of dashes that sets the names off, as in a text table. */
const isRule = ({ cells }: SampleRecord) =>
	cells.some((cell) => /[-=]{2}/.test(cell)) && cells.every((cell) => /^[\s:+|=-]*$/.test(cell));
const isComment = ({ raw }: SampleRecord) => /^\s*(#|\/\/)/.test(raw);
const NONE: ReadonlySet<string> = new Set();
const EMPTY: ReadonlySet<string> = new Set(EMPTY_TOKENS);

const isValue = (text: string) => {
	const { kind } = classify(text, NONE);
	return kind === 'number' || kind === 'date' || kind === 'boolean';
};
const isYear = (text: string) => /^(19|20)\d\d$/.test(text.trim());
const isDay = (text: string) => classify(text, NONE).kind === 'date';

/** The share of columns whose cells below are values, not text. */
function valueColumns(rows: readonly SampleRecord[], width: number): boolean[] {
	return Array.from({ length: width }, (_, c) => {
		const cells = rows.flatMap(({ cells }) => (cells[c]?.trim() ? [cells[c] ?? ''] : []));
		const values = cells.filter(isValue).length;
		return cells.length > 0 && values >= cells.length * 0.5;
	});
}

/** Whether a record names the columns of those that follow: `certain` when the types below it say so. */
function looksLikeHeader(first: SampleRecord, rows: readonly SampleRecord[]): 'certain' | 'likely' | 'no' {
	const names = first.cells.map((cell) => cell.trim());
	const values = valueColumns(rows.slice(0, 200), names.length);
	const years = names.filter(isYear).length;
	// A column for each day: its cells are values, and not days.
	const label = (name: string, c: number) =>
		isDay(name) && values[c] === true && !rows.slice(0, 20).some(({ cells }) => isDay(cells[c] ?? ''));
	const plain = names.filter(
		(name, c) => name !== '' && isValue(name) && !isYear(name) && !label(name, c)
	).length;
	if (plain > 0) return 'no';
	if (years > 0) {
		if (names.length === years || years < 2) return rows.length > 0 && years >= 2 ? 'likely' : 'no';
		const below = rows
			.slice(0, 20)
			.some(({ cells }) => cells.some((cell, c) => isYear(names[c] ?? '') && isYear(cell)));
		return below ? 'no' : 'certain';
	}
	if (names.some((name, c) => name !== '' && values[c])) return 'certain';
	if (rows.length === 0) return 'likely';
	const filled = names.filter((name) => name !== '');
	if (new Set(filled).size < filled.length) return 'no';
	const again = rows.some(
		({ cells, raw }) =>
			raw !== first.raw && cells.some((cell, c) => cell.trim() !== '' && cell.trim() === names[c])
	);
	if (again) return 'no';
	return filled.every((name) => name.length <= 60) ? 'likely' : 'no';
}

/** A row index that its header does not name: 0, 1, 2 … or 1, 2, 3 …, or texts that are all different. */
function isIndex(rows: readonly SampleRecord[]): boolean {
	const first = rows.map(({ cells }) => cells[0]?.trim() ?? '');
	const start = Number(first[0]);
	if (start === 0 || start === 1) return first.every((cell, i) => Number(cell) === start + i);
	// Two columns of digits side by side may be numbers that a decimal comma, or one of thousands, has split.
	const split = rows[0]?.cells.some(
		(_, c) =>
			c > 0 && rows.every(({ cells }) => /^-?\d+$/.test(cells[c - 1] ?? '') && /^\d+$/.test(cells[c] ?? ''))
	);
	if (split) return false;
	return (
		new Set(first).size === first.length &&
		first.every((cell) => cell !== '' && (!isValue(cell) || isDay(cell))) &&
		first.length > 1
	);
}

const trimTail = (cells: readonly string[]) => {
	let end = cells.length;
	while (end > 1 && cells[end - 1]?.trim() === '') end--;
	return cells.slice(0, end);
};

/**
 * Finds the header, its units and the first row in the records of a sample.
 * @param records from the first line of the file
 */
export function findStructure(records: readonly SampleRecord[], options: ImportOptions): Structure {
	const solid = records.filter((record) => !isBlank(record));
	const comments = solid.some(isComment);
	const plain = solid.filter((record) => !(comments && isComment(record)) && !record.torn);
	const blanks = records.filter(isBlank).map(({ line }) => line);
	const { table, endLine } = firstTable(plain, blanks, options);
	const { width } = usualWidth(table);
	const at = table.findIndex(({ cells }) => cells.length === width);
	const given = options.headerLine;
	let header: SampleRecord | undefined;
	let uncertain = false;
	let short: Structure['short'] = null;
	const first = table[at];
	const above = table[at - 1] ?? lastBefore(solid, first);
	const body = table.filter(({ cells }) => cells.length === width);
	if (given !== undefined) header = given === 0 ? undefined : solid.find(({ line }) => line === given);
	else if (first) {
		if (shorter(above, first, body, width)) {
			header = above;
			// A delimiter ends every row, and not the header.
			if (above && above.cells.length < width && !body.every(({ cells }) => cells.at(-1)?.trim() === ''))
				short = above.cells.length === width - 1 && isIndex(body) ? 'index' : 'ask';
		} else {
			const second = lowerHeader(body);
			const verdict = second ? 'certain' : looksLikeHeader(first, body.slice(1));
			if (verdict !== 'no') header = second ?? first;
			uncertain = verdict === 'likely';
			const hidden = header ? undefined : commented(solid, first, width, body);
			if (hidden) [header, uncertain] = [hidden, false];
		}
	}
	const after = table.filter(({ line }) => line > (header?.line ?? -1) && line >= (options.firstLine ?? 0));
	const ruled = header && after[0] && isRule(after[0]) ? after[0] : undefined;
	const below = ruled ? after.slice(1) : after;
	const units = unitsAfter(header, below, options);
	const firstRow = below[units ? 1 : 0];
	const named = units ?? ruled ?? header;
	const firstLine = Math.max(named ? lineAfter(named) : (firstRow?.line ?? 1), options.firstLine ?? 0);
	const written = header ? header.cells.map((cell) => cell.trim()) : [];
	if (header && isComment(header) && written[0] !== undefined)
		written[0] = written[0].replace(/^(#|\/\/)\s*/, '');
	const rowsWidth = usualWidth(after.length > (units ? 1 : 0) ? after : header ? [header] : []).width;
	const names = written.length > rowsWidth ? trimTail(written) : written;
	const columns = after.length
		? Math.max(rowsWidth, short ? 0 : Math.min(names.length, rowsWidth))
		: Math.max(1, trimTail(written).length);
	const lacking = header && after.length > 0 ? columns - names.length : 0;
	const extras = after
		.filter(({ cells }) => cells.length === columns)
		.some(({ cells }) => cells.slice(names.length).some((cell) => cell.trim() !== ''));
	if (!short && lacking > 0 && extras) short = given !== undefined && lacking === 1 ? 'index' : 'ask';
	const start = header?.line ?? firstLine;
	const rows = below.slice(units ? 1 : 0).filter(({ cells }) => cells.length === columns);
	const joins =
		options.joined || !rows.some(({ raw }) => raw.includes(','))
			? null
			: splitColumns(rows, header ? columns - written.length : null);
	return {
		headerLine: header?.line ?? 0,
		unitsLine: units?.line ?? 0,
		firstLine,
		names: short === 'index' ? ['', ...names] : short === 'ask' ? [] : names.slice(0, columns),
		units: units ? units.cells.map((cell) => cell.trim().replace(/^[[(]\s*|\s*[\])]$/g, '')) : [],
		columns,
		preamble: solid.filter(({ line }) => line < start && !(header && line === header.line)),
		ruleLine: ruled?.line ?? 0,
		comments,
		uncertain,
		surplus: header ? names.length - columns : 0,
		short,
		joins,
		splitExamples: joins ? rows.slice(0, 3).map(({ raw }) => raw.slice(0, 60)) : [],
		endLine
	};
}

/** How many lines of remarks may stand above the names. */
const ABOVE = 5;

/** A full line of names below lines that only remark on some columns, or are of another section. */
function lowerHeader(body: readonly SampleRecord[]): SampleRecord | undefined {
	for (let i = Math.min(ABOVE, body.length - 2); i >= 1; i--) {
		const [candidate, rest] = [body[i] as SampleRecord, body.slice(i + 1)];
		const names = candidate.cells.map((cell) => cell.trim());
		const none = (cells: readonly string[], c: number) => classify(cells[c] ?? '', EMPTY).kind === 'empty';
		const units = names.filter((name) => UNIT_ROW.test(name)).length;
		if (names.some((_, c) => none(names, c)) || units >= names.length) continue;
		const values = valueColumns(rest.slice(0, 200), names.length);
		const unlike = ({ cells }: SampleRecord) => {
			const gaps = cells.some((cell) => cell.trim() === '');
			return cells.every((cell, c) => !values[c] || !isValue(cell) || (gaps && isYear(cell)));
		};
		const above = body.slice(0, i);
		const remarks =
			above.every(({ cells }) => cells.some((cell) => cell.trim() === '')) || names.length === 2;
		const twoValues =
			values.filter(Boolean).length > 1 ||
			above.some(({ cells }) => cells.some((cell) => cell.trim() === ''));
		if (values.includes(true) && twoValues && remarks && unlike(candidate) && above.every(unlike))
			return candidate;
	}
	return undefined;
}

const lineAfter = ({ line, raw }: SampleRecord) => line + raw.split(/\r\n|\n|\r/).length;

const lastBefore = (records: readonly SampleRecord[], record: SampleRecord | undefined) =>
	record && records.filter(({ line }) => line < record.line).at(-1);

/** A header with fewer names than the rows have cells, or more. */
function shorter(
	above: SampleRecord | undefined,
	first: SampleRecord,
	body: readonly SampleRecord[],
	width: number
): boolean {
	const names = above?.cells.length ?? 0;
	if (!above || names < 2 || names === width || width < 2 || above.line !== first.line - 1) return false;
	if (above.cells.some((cell) => cell.trim() === '' || isValue(cell))) return false;
	return body.length > 0 && looksLikeHeader(first, body.slice(1)) !== 'certain';
}

/** A header written as a comment: `# time,power`. */
function commented(
	solid: readonly SampleRecord[],
	first: SampleRecord,
	width: number,
	body: readonly SampleRecord[]
) {
	const above = solid.filter((record) => record.line < first.line && isComment(record)).at(-1);
	if (!above || above.cells.length !== width) return undefined;
	const bare = {
		...above,
		cells: [above.cells[0]?.replace(/^\s*(#|\/\/)\s*/, '') ?? '', ...above.cells.slice(1)]
	};
	return looksLikeHeader(bare, body) === 'no' ? undefined : above;
}

function unitsAfter(
	header: SampleRecord | undefined,
	after: readonly SampleRecord[],
	options: ImportOptions
) {
	if (options.unitsLine !== undefined)
		return options.unitsLine === 0 ? undefined : after.find(({ line }) => line === options.unitsLine);
	const [first, ...rest] = after;
	if (!header || !first || rest.length === 0) return undefined;
	const filled = first.cells.filter((cell) => cell.trim() !== '');
	if (filled.length === 0 || filled.some((cell) => readNumber(cell) !== null)) return undefined;
	if (!first.cells.every((cell) => UNIT_ROW.test(cell.trim()))) return undefined;
	const values = valueColumns(rest.slice(0, 200), first.cells.length);
	return first.cells.some((cell, c) => cell.trim() !== '' && values[c] && !/^[-?]$/.test(cell.trim()))
		? first
		: undefined;
}

/** The records of the first table: up to where, after a blank line, records of another width go on. */
function firstTable(
	plain: readonly SampleRecord[],
	blanks: readonly number[],
	options: ImportOptions
): { table: readonly SampleRecord[]; endLine: number } {
	const from = options.headerLine || options.firstLine || 0;
	const records = plain.filter(({ line }) => line >= from);
	const blocks: SampleRecord[][] = [];
	for (const [i, record] of records.entries()) {
		const before = records[i - 1];
		const gap = before && blanks.some((line) => line > before.line && line < record.line);
		if (!before || gap) blocks.push([]);
		blocks.at(-1)?.push(record);
	}
	const tables = blocks.filter((block) => block.length > 1 && usualWidth(block).width > 1);
	const first = tables.find(isData) ?? tables[0];
	if (!first) return { table: records, endLine: Infinity };
	const { width } = usualWidth(first);
	// Blocks of the same width go on with the table; a block of many rows decides what its width is.
	const main = first.length >= 3 ? width : usualWidth(records).width;
	const start = blocks.findIndex(
		(block) =>
			block === (first.length >= 3 ? first : (tables.find((b) => usualWidth(b).width === main) ?? first))
	);
	const taken: SampleRecord[] = [];
	for (const block of blocks.slice(Math.max(0, start))) {
		if (!block.some(({ cells }) => cells.length === main)) continue;
		// A title may stand above its names.
		const titles = block.findIndex(({ cells }) => cells.length === main);
		const [head, ...rest] = block.slice(titles <= 2 ? titles : 0);
		const another =
			taken.length > 1 &&
			head &&
			head.cells.length === main &&
			head.raw !== taken[0]?.raw &&
			namesColumns(head, rest);
		if (another) return { table: taken, endLine: block[0]?.line ?? head.line };
		taken.push(...block);
	}
	return { table: taken, endLine: Infinity };
}

/** Whether a block has rows: a column of values alone below its first record, which a list of names and texts has not. */
const isData = (block: readonly SampleRecord[]) => {
	const { width } = usualWidth(block);
	const rows = block.filter(({ cells }) => cells.length === width).slice(1);
	return Array.from({ length: width }, (_, c) => rows.flatMap(({ cells }) => cells[c]?.trim() || [])).some(
		(cells) => cells.length > 1 && cells.every(isValue)
	);
};

/** Whether a record after a blank line begins a table: all of it is text, and below it is what is not. */
const namesColumns = (head: SampleRecord, rest: readonly SampleRecord[]) =>
	rest.length > 0 &&
	head.cells.every((cell) => cell.trim() !== '' && !isValue(cell)) &&
	looksLikeHeader(head, rest) === 'certain';
