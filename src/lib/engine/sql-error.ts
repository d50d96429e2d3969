import { QueryError } from './query-error';

/** DuckDB-WASM gives some errors as text, some as JSON. */
function readable(message: string): string {
	if (!message.startsWith('{')) return message;
	try {
		const error = JSON.parse(message) as { exception_type?: string; exception_message?: string };
		return `${error.exception_type} Error: ${error.exception_message}`;
	} catch {
		return message;
	}
}

/** Where the caret under "LINE 2: …" points, as an index into `sql`. */
function caret(message: string, sql: string): number | undefined {
	const shown = /^LINE (\d+): (.*)\n( *)\^/m.exec(message);
	if (!shown) return undefined;
	const [, number = '', excerpt = '', indent = ''] = shown;
	const before = sql.split('\n').slice(0, Number(number) - 1);
	const line = sql.split('\n')[Number(number) - 1] ?? '';
	const cutLeft = excerpt.startsWith('...') && !line.startsWith('...') ? 3 : 0;
	const column = line.indexOf(excerpt.slice(cutLeft).replace(/\.\.\.$/, ''));
	if (column < 0) return undefined;
	const within = indent.length - `LINE ${number}: `.length - cutLeft;
	return before.reduce((sum, text) => sum + text.length + 1, 0) + column + within;
}

/** What DuckDB refused, with its place in the SQL where DuckDB shows one. */
export function sqlError(cause: unknown, sql: string): QueryError {
	const message = readable(cause instanceof Error ? cause.message : String(cause));
	const position = caret(message, sql);
	return new QueryError('sql', message, { cause, sql, ...(position === undefined ? {} : { position }) });
}
