import type { AnyBatch, Stored } from './arrow-cells';
import type { Plan } from './decide';
import type { Extent } from './finish';
import { NumberStore } from './number-store';
import type { CellsRead, Span } from './read-column';
import { TextStore } from './text-store';

/** The cells of one column that wait for DuckDB; its room is used again after each portion. */
export interface ColumnStore {
	stored: Stored;
	/** Bytes that wait. */
	readonly size: number;
	/** Of the cells handed over: how many are empty, the least and the most, as DuckDB would give them. */
	readonly extent: Extent;
	/** How many of them begin or end with the word "total". */
	readonly totals: number;
	/** Adds the rows of a span that are not `out`. */
	add(span: Span, column: number, read: CellsRead, out: Uint8Array | null): void;
	/** The first rows that wait as an Arrow batch, to be copied before they are dropped. */
	batch(length: number): AnyBatch;
	/** Takes the first rows away: they were handed over. */
	drop(length: number): void;
}

export const columnStore = (plan: Plan, stored: Stored, trim: boolean): ColumnStore =>
	stored === 'text' ? new TextStore(trim || plan.kind === 'whole') : new NumberStore(stored);
