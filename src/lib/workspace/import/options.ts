/** What a column of an imported table holds. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'timestamp';

export type DecimalMark = '.' | ',';
/** The mark between thousands; a space stands for all the spaces in use (plain, no-break, narrow no-break, thin). */
export type GroupMark = '' | ' ' | '.' | ',' | "'";
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** What a reader may say of one column; what is absent is guessed. */
export interface ColumnOptions {
	readonly name?: string;
	readonly type?: ColumnType;
	readonly decimal?: DecimalMark;
	readonly order?: DateOrder;
	/** The clock that times without a zone were read from: `utc`, or the name of a time zone such as `Europe/Paris`. */
	readonly bare?: string;
}

/** What a reader may say of a file; what is absent is guessed. Every guess of a report can be given back here, changed. */
export interface ImportOptions {
	/** Of a workbook. */
	readonly sheet?: string;
	/** Any label that `TextDecoder` knows. */
	readonly encoding?: string;
	/** One character; `''` for a file of one column. */
	readonly delimiter?: string;
	/** `''` for a file without quoting. */
	readonly quote?: '"' | "'" | '';
	/** The line of the names, from 1; 0 where there are none. */
	readonly headerLine?: number;
	/** The line of the units, from 1; 0 where there are none. */
	readonly unitsLine?: number;
	/** The first line of data when there is no header, from 1: what is above is left out. */
	readonly firstLine?: number;
	/** Lines of so many cells in which a decimal comma parted some, from 0, from the next: the two are read as one number. */
	readonly joined?: { readonly width: number; readonly at: readonly number[] };
	/** By position from 0. */
	readonly columns?: Readonly<Record<number, ColumnOptions>>;
	/** Whether a row with a cell that does not fit its column is rejected, or loaded with that cell empty. Both are listed. */
	readonly badCells?: 'reject' | 'empty';
	/** Whether a line with fewer cells than columns is rejected or filled with empty cells. */
	readonly shortRows?: 'reject' | 'fill';
	/** Whether a last row named "total" is left out. */
	readonly totals?: 'reject' | 'keep';
	/** Texts that stand for an empty cell in columns that are not text; replaces the usual ones. */
	readonly empty?: readonly string[];
	/** What a template demands of a row, by column name. */
	readonly demands?: Readonly<Record<string, Demand>>;
}

export interface Demand {
	readonly required?: boolean;
	/** Inclusive. */
	readonly range?: readonly [number, number];
}
