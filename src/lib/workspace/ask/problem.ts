import { QueryError } from '../../engine/query-error';

/** Why a query gave no rows, as the page says it. */
export interface Problem {
	readonly kind: 'sql' | 'table' | 'engine' | 'lost';
	/** What DuckDB says, in its own words; the name of the table that a statement may not change. */
	readonly message: string;
	/** Where in the script, as an index; null where DuckDB does not tell. */
	readonly position: number | null;
	/** What may help. */
	readonly hint:
		'outside' | 'extension' | 'no-table' | 'no-column' | 'syntax' | 'types' | 'memory' | 'kept' | null;
}

function hintOf(message: string): Problem['hint'] {
	if (/permission|file system|disabled by configuration|external access|not allowed/i.test(message))
		return 'outside';
	if (/extension|autoload/i.test(message)) return 'extension';
	if (/table with name|does not exist! did you mean/i.test(message)) return 'no-table';
	if (/column|candidate bindings/i.test(message)) return 'no-column';
	if (/out of memory|allocat/i.test(message)) return 'memory';
	if (/^(binder|conversion)/i.test(message)) return 'types';
	return /^parser/i.test(message) ? 'syntax' : null;
}

/**
 * What DuckDB says, without the line of the script, which the editor marks, and without its advice for want of memory,
 * which cannot be followed in a browser.
 * @param start where the statement begins in the script
 * @param before how many characters were put before the statement
 */
export function problemOf(cause: unknown, start: number, before: number): Problem {
	const whole = cause instanceof Error ? cause.message : String(cause);
	const message = whole.replace(/\n+(LINE \d+:|Database is launched in in-memory mode)[^]*$/, '').trim();
	if (!(cause instanceof QueryError) || cause.kind === 'sql') {
		const at = cause instanceof QueryError ? cause.position : undefined;
		const position = at === undefined || at < before ? null : start + at - before;
		return { kind: 'sql', message, position, hint: hintOf(message) };
	}
	if (cause.kind === 'table-unavailable') return { kind: 'table', message, position: null, hint: null };
	return {
		kind: cause.kind === 'engine-lost' ? 'lost' : 'engine',
		message,
		position: null,
		hint: null
	};
}

/** Line and column of a place in a text, both from 1. */
export function placeIn(text: string, position: number): { readonly line: number; readonly column: number } {
	const before = text.slice(0, position).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
