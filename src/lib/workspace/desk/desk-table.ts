import type { ImportOptions } from '../import/options';
import type { ImportReport, NotATable, Progress } from '../import/report';

/** A table of the reader's, and the file it is made of. */
export interface DeskTable {
	readonly id: string;
	readonly name: string;
	readonly file: Blob;
	readonly fileName: string;
	readonly report: ImportReport;
	/** How many faults were found in the file. */
	readonly faults: number;
	/** All rejected lines as CSV. */
	readonly rejects: Blob | null;
	/** The options of earlier imports, to go back to. */
	readonly past: readonly ImportOptions[];
}

/** A file that is being read. */
export interface Job {
	readonly id: string;
	readonly fileName: string;
	/** Null while it waits for its turn. */
	readonly progress: Progress | null;
	readonly stop: () => void;
}

/** A file that made no table, and why. */
export interface Refusal {
	readonly id: string;
	readonly fileName: string;
	readonly why:
		NotATable | 'no-memory' | 'encoding' | 'unreadable' | 'reader-gone' | 'no-engine' | 'twice' | 'cut-short';
	/** What the browser said of it, for those who know. */
	readonly detail: string;
}

/** A file as it is brought: picked, dropped, pasted or the sample. */
export interface Brought {
	readonly name: string;
	readonly file: Blob;
}

export const saysSame = (a: ImportOptions, b: ImportOptions): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

export const sameOptions = (a: DeskTable, b: DeskTable): boolean =>
	saysSame(a.report.options, b.report.options);
