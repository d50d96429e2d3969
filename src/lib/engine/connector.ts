/** A cell as the project hands it on. BIGINT beyond 2^53 arrives as bigint, DATE and TIMESTAMP as Date (UTC). */
export type Value = string | number | bigint | boolean | Date | null;

/** A parameter of a query: bound, never pasted into the SQL. */
export type Scalar = string | number | boolean | null;

/** A query result: named columns of equal length. */
export interface Columns {
	readonly numRows: number;
	readonly names: readonly string[];
	readonly data: Readonly<Record<string, readonly Value[]>>;
}

export interface Query {
	/** DuckDB SQL with named parameters (`$year`). */
	readonly sql: string;
	/** A value for every name in the SQL. */
	readonly params: Readonly<Record<string, Scalar>>;
	/** The published tables the SQL reads; the engine loads these first. */
	readonly tables: readonly string[];
	/** The figure the query belongs to, whose answers file may hold the result. */
	readonly figure?: string;
}

export interface Result {
	readonly columns: Columns;
	readonly answeredBy: 'answers' | 'engine';
}

/** Answers queries. Rejects with a `QueryError` (see `query-error.ts`), or an `AbortError` when `signal` is aborted. */
export interface Connector {
	query(query: Query, signal?: AbortSignal): Promise<Result>;
}

/** A connector that may not hold the result: it then answers `null`. */
export interface PartialConnector {
	query(query: Query, signal?: AbortSignal): Promise<Result | null>;
}

export type Row = Readonly<Record<string, Value>>;

/** The one door from columns to row objects. */
export function toRows(columns: Columns): Row[] {
	return Array.from({ length: columns.numRows }, (_, i) =>
		Object.fromEntries(columns.names.map((name) => [name, columns.data[name]?.[i] ?? null]))
	);
}
