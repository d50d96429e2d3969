import type { Course } from './course';
import type { Encoding } from './encoding';
import type { Evidence } from './evidence';
import type { Extent } from './finish';
import type { Findings } from './rejects';
import type { ImportOptions } from './options';
import type { LineRuns } from './row-lines';
import type { Dialect } from './tokens';

/** All that is settled before a file is read. */
export interface Reading {
	readonly file: Blob;
	readonly gzip: boolean;
	readonly encoding: Encoding;
	/** Whether the file has line ends of two kinds. */
	readonly even: boolean;
	readonly dialect: Dialect;
	readonly names: readonly string[];
	readonly firstLine: number;
	readonly headerLine: number;
	/** Where another table begins. */
	readonly endLine: number;
	readonly comments: boolean;
	readonly trim: boolean;
	readonly empty: ReadonlySet<string>;
	readonly options: ImportOptions;
}

export interface Loaded {
	readonly rowsRead: number;
	readonly rowsLoaded: number;
	readonly findings: Findings;
	readonly evidence: readonly Evidence[];
	readonly courses: readonly Course[];
	readonly extents: readonly Extent[];
	/** How many rows of the table name a total in one column, at the most. */
	readonly totals: number;
	/** On which lines of the file the rows of the table begin. */
	readonly lines: LineRuns;
	/** The file was left early: its cells are not what the plans say. */
	readonly broken: boolean;
}
