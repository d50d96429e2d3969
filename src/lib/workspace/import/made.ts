import type { TextDialect } from './dialect';
import type { Note } from './report';

/** A sheet of a workbook that was written out as text to be imported. */
export interface Made {
	readonly sheet: string;
	/** All sheets that have cells. */
	readonly sheets: readonly string[];
	/** What was found while it was written out. */
	readonly notes: readonly Note[];
}

/** A line of such a text with its cells apart as a reader would paste them. */
export const asCells = (line: string): string => line.replaceAll(MADE_DIALECT.delimiter, '\t');

/** How such a text is written: no quotes, and line feeds are part of cells. */
export const MADE_DIALECT: TextDialect = {
	delimiter: '\u001f',
	quote: '',
	escape: '',
	newline: '\r',
	found: true,
	mixed: false
};
