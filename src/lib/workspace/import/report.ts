import type { Value } from '../../engine/connector';
import type { ColumnType, DateOrder, DecimalMark, GroupMark, ImportOptions } from './options';
import type { LineRuns } from './row-lines';

/** Why a line is not in the table. */
export type Reason =
	| 'too-few-cells'
	| 'too-many-cells'
	| 'open-quote'
	| 'too-long'
	| 'not-a-number'
	| 'other-marks'
	| 'not-a-date'
	| 'other-order'
	| 'other-zone'
	| 'not-a-boolean'
	| 'too-large'
	| 'other-unit'
	| 'missing'
	| 'out-of-range'
	| 'notice'
	| 'comment'
	| 'repeated-header'
	| 'total'
	| 'other-table';

export interface Reject {
	/** The line of the file it begins at, from 1. */
	readonly line: number;
	/** The column's name where one cell is at fault. */
	readonly column: string | null;
	readonly reason: Reason;
	/** The cell at fault, or how many cells there are. */
	readonly detail: string;
	/** The record as the file has it, in Unicode, at most `RAW_LIMIT` characters of it. */
	readonly raw: string;
	/** Whether `raw` is only the beginning. */
	readonly cut: boolean;
	/** Whether the row was loaded all the same, with that cell empty. */
	readonly loaded: boolean;
}

export const RAW_LIMIT = 4000;

/** What a reader should know of a guess, a change or a line left out that is not a row. `column` where it is of one. */
export type NoteCode =
	| 'encoding-guessed'
	| 'bytes-repaired'
	| 'twice-encoded'
	| 'preamble'
	| 'comments'
	| 'blank-lines'
	| 'units-row'
	| 'no-header'
	| 'header-uncertain'
	| 'header-short'
	| 'header-long'
	| 'name-duplicate'
	| 'name-empty'
	| 'name-cleaned'
	| 'one-column'
	| 'no-rows'
	| 'empty-cells-extra'
	| 'short-rows-filled'
	| 'spaces-trimmed'
	| 'other-table'
	| 'mostly'
	| 'empty-tokens'
	| 'all-empty'
	| 'left-out'
	| 'unit'
	| 'leading-zeros'
	| 'long-integers'
	| 'digits-lost'
	| 'too-small'
	| 'grouped'
	| 'marks-from-other-columns'
	| 'order-from-other-columns'
	| 'utc'
	| 'fraction-cut'
	| 'months'
	| 'spans'
	| 'spans-read'
	| 'two-digit-years'
	| 'epoch'
	| 'late-decimals'
	| 'cumulative'
	| 'total-kept'
	| 'totals-inside'
	| 'many-rejected'
	| 'lines-in-cells'
	| 'mixed-line-ends'
	| 'rule-line'
	| 'too-many-digits'
	| 'version'
	| 'uneven-decimals'
	| 'no-zone'
	| 'from-zone'
	| 'shown-twice'
	| 'never-shown'
	| 'sentinel'
	| 'serial-days'
	| 'counted-days'
	| 'compact-days'
	| 'joined'
	| 'formulas'
	| 'formulas-empty'
	| 'merged'
	| 'percent';

export interface Note {
	readonly code: NoteCode;
	readonly column: string | null;
	/** How many lines or cells. */
	readonly count: number;
	/** The first lines concerned, from 1. */
	readonly lines: readonly number[];
	/** Text for the message: a mark, a token, a unit. */
	readonly detail: string;
	/** `warning` where a guess could be wrong. */
	readonly level: 'info' | 'warning';
}

/**
 * What the file does not say. Until it is answered (by importing again with one of `answers`) the column is text, cell
 * for cell as in the file, so that nothing can be misread.
 */
export interface Question {
	readonly code:
		| 'decimal-mark'
		| 'date-order'
		| 'mixed-marks'
		| 'mixed-orders'
		| 'mixed-units'
		| 'mixed-zones'
		| 'header-short'
		| 'split-decimals'
		| 'sheet';
	readonly column: string | null;
	/** Cells that show the doubt. */
	readonly examples: readonly string[];
	/** `name` where an answer is a name of the file's. */
	readonly answers: readonly {
		readonly code: string;
		readonly name?: string;
		readonly options: ImportOptions;
	}[];
}

export interface ColumnReport {
	/** In the file, from 0. */
	readonly position: number;
	/** As in the table: unique whatever the case. */
	readonly name: string;
	/** As in the file. */
	readonly written: string;
	readonly type: ColumnType;
	/** DuckDB's type. */
	readonly sqlType: string;
	/** From the units row or the cells. */
	readonly unit: string | null;
	readonly decimal: DecimalMark | null;
	readonly group: GroupMark | null;
	readonly order: DateOrder | null;
	/** The clock of times without a zone: `file` while nobody said whose it is; null where there are none. */
	readonly clock: string | null;
	readonly nulls: number;
	readonly min: Value;
	readonly max: Value;
}

export interface ImportReport {
	readonly table: string;
	readonly format: 'delimited' | 'workbook' | 'arrow';
	/** Of a workbook: the sheet that was read, and all that have cells. */
	readonly sheet?: string;
	readonly sheets?: readonly string[];
	readonly compressed: boolean;
	readonly encoding: string;
	readonly delimiter: string;
	readonly quote: string;
	/** 0 where the file has none. */
	readonly headerLine: number;
	readonly unitsLine: number;
	readonly columns: readonly ColumnReport[];
	/** Always `rowsLoaded + rowsRejected`. */
	readonly rowsRead: number;
	/** As DuckDB counts them. */
	readonly rowsLoaded: number;
	readonly rowsRejected: number;
	/** One for each fault found; a row has several when several of its cells do not fit. */
	readonly rejects: readonly Reject[];
	readonly notes: readonly Note[];
	readonly questions: readonly Question[];
	/** On which lines of the file the rows of the table begin; empty or absent where that is not known. */
	readonly lines?: LineRuns;
	/** The options that would give this report again. */
	readonly options: ImportOptions;
}

/** Things that are no table, by what they are. */
export type NotATable =
	| 'empty'
	| 'html'
	| 'xml'
	| 'json'
	| 'zip'
	| 'archive'
	| 'workbook'
	| 'parquet'
	| 'pdf'
	| 'document'
	| 'image'
	| 'database'
	| 'lfs-pointer'
	| 'binary'
	| 'broken-gzip'
	| 'broken-arrow'
	| 'no-lines'
	| 'too-large';

export type ImportResult =
	| { readonly kind: 'table'; readonly report: ImportReport }
	| { readonly kind: 'not-a-table'; readonly what: NotATable };

export interface Progress {
	/** Of the file as it is stored, and its size. */
	readonly bytes: number;
	readonly size: number;
	readonly rows: number;
	/** From 1; a file is read again when its later lines change what its first ones suggested. */
	readonly pass: number;
}
