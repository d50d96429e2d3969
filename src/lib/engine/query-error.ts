/**
 * What stopped a query, so that the page can say it in the reader's language:
 * - `sql`: DuckDB, or the binding of parameters, refused the query;
 * - `table-unavailable`: the file of a table could not be had or read;
 * - `engine-unavailable`: DuckDB could not be started (its file is blocked, missing or does not arrive);
 * - `code-unavailable`: a part of the page that it needs did not come, other than DuckDB;
 * - `engine-lost`: DuckDB stopped in mid-query, and again when the query was retried.
 */
export type QueryErrorKind =
	'sql' | 'table-unavailable' | 'engine-unavailable' | 'code-unavailable' | 'engine-lost';

export interface QueryErrorDetails {
	readonly cause?: unknown;
	readonly sql?: string;
	/** Where in `sql` DuckDB saw the error, as an index into the text; set where DuckDB tells it. */
	readonly position?: number;
}

/** Why a query has no answer. The message is DuckDB's own or plain English, for the record. */
export class QueryError extends Error {
	override readonly name = 'QueryError';
	readonly kind: QueryErrorKind;
	readonly sql: string | undefined;
	readonly position: number | undefined;

	constructor(kind: QueryErrorKind, message: string, { cause, sql, position }: QueryErrorDetails = {}) {
		super(message, { cause });
		this.kind = kind;
		this.sql = sql;
		this.position = position;
	}
}
