import { usualWidth } from './dialect';
import { firstTable } from './first-table';
import { commented, lowerHeader, shorter } from './header-elsewhere';
import { isIndex, looksLikeHeader } from './header-look';
import { isBlank, isComment, isRule, trimTail } from './record-look';
import type { ImportOptions } from './options';
import type { SampleRecord } from './sample';
import { splitColumns } from './split-columns';
import { unitsAfter } from './units-row';

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

const lineAfter = ({ line, raw }: SampleRecord) => line + raw.split(/\r\n|\n|\r/).length;

const lastBefore = (records: readonly SampleRecord[], record: SampleRecord | undefined) =>
	record && records.filter(({ line }) => line < record.line).at(-1);

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
