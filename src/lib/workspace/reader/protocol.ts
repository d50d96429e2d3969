import type { BoundQuery } from '../../engine/parameters';
import type { Language } from '../../i18n/language';
import type { ImportOptions } from '../import/options';
import type { ImportResult, Progress } from '../import/report';

/** An import as the worker hands it over: most of the rejected lines in the report, all of them in a file. */
export interface Imported {
	readonly result: ImportResult;
	/** How many faults were found, those that are not in the report among them. */
	readonly faults: number;
	/** All rejected lines as CSV; null where there are none. */
	readonly rejects: Blob | null;
}

/** How many rejected lines a report carries into the page; the file has all. */
export const REJECTS_SHOWN = 10_000;

export interface StartMessage {
	readonly kind: 'start';
	readonly file: Blob;
	readonly table: string;
	readonly options: ImportOptions;
	readonly language: Language;
}

/** What the page tells the worker: to begin, to stop, or what DuckDB answered. */
export type ToWorker =
	| StartMessage
	| { readonly kind: 'stop' }
	| { readonly kind: 'answer'; readonly id: number; readonly bytes: Uint8Array | Uint8Array[] | null }
	| { readonly kind: 'refusal'; readonly id: number; readonly message: string };

/** What the worker tells the page, or asks of its DuckDB. */
export type ToPage =
	/** It holds the lock of its name as long as it lives. */
	| { readonly kind: 'alive' }
	| { readonly kind: 'query'; readonly id: number; readonly query: BoundQuery }
	| {
			readonly kind: 'insert';
			readonly id: number;
			readonly name: string;
			readonly bytes: Uint8Array;
			readonly create: boolean;
	  }
	| { readonly kind: 'progress'; readonly progress: Progress }
	| { readonly kind: 'done'; readonly imported: Imported }
	| { readonly kind: 'failed'; readonly name: string; readonly message: string };
