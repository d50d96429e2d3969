import { usualWidth } from './dialect';
import { classify, EMPTY_TOKENS } from './evidence';
import { looksLikeHeader } from './header-look';
import { isValue } from './record-look';
import type { ImportOptions } from './options';
import type { SampleRecord } from './sample';

const NOTHING: ReadonlySet<string> = new Set(EMPTY_TOKENS);

/** The records of the first table: up to where, after a blank line, records of another width go on. */
export function firstTable(
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
	return cutAtNames(taken, main);
}

/** The records above names of other columns that follow without a blank line. */
function cutAtNames(
	table: readonly SampleRecord[],
	width: number
): { table: readonly SampleRecord[]; endLine: number } {
	const rows = table.filter(({ cells }) => cells.length === width);
	const [header] = rows;
	const whole = { table, endLine: Infinity };
	if (!header || !areNames(header.cells)) return whole;
	const isHeader = (cells: readonly string[]) =>
		cells.every((cell, c) => plain(cell) === plain(header.cells[c]));
	const at = rows.findIndex(({ cells }, i) => i > 2 && areNames(cells) && !isHeader(cells));
	const names = rows[at];
	if (!names) return whole;
	const columns = header.cells.map((_, c) => c);
	const values = columns.filter((c) => rows.slice(1, at).every(({ cells }) => isValue(cells[c] ?? '')));
	if (values.length === 0) return whole;
	const again = columns.some((c) => plain(names.cells[c]) === plain(header.cells[c]));
	const below = rows.slice(at + 1);
	const others = below.length > 0 && values.some((c) => !below.some(({ cells }) => isValue(cells[c] ?? '')));
	if (!again && !others) return whole;
	return { table: table.filter(({ line }) => line < names.line), endLine: names.line };
}

const plain = (cell = '') =>
	cell
		.replace(/^\ufeff/, '')
		.trim()
		.toLowerCase();

/** Whether cells may be names of columns: words, all different. */
const areNames = (cells: readonly string[]) =>
	cells.length > 1 &&
	cells.every((cell) => /^\s*\ufeff?\p{L}[^\d]*$/u.test(cell) && classify(cell, NOTHING).kind === 'text') &&
	new Set(cells.map(plain)).size === cells.length;

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
