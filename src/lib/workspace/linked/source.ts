import type { Columns } from '../../engine/connector';

/** Rows that views are drawn of: a table, or the result of a query. */
export interface Source {
	/** The name of the table; null for the rows of a result. */
	readonly table: string | null;
	/** What stands after FROM. */
	readonly relation: string;
	readonly columns: readonly { readonly name: string; readonly type: string }[];
	readonly rows: number;
	/** The import or the query the rows are of: another one makes other rows. */
	readonly made: object;
	readonly ask: (sql: string, signal?: AbortSignal) => Promise<Columns>;
}
