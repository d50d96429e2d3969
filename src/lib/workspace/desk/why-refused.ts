import { QueryError } from '../../engine/query-error';
import { ReaderError } from '../reader/reader';
import type { Refusal } from './desk-table';

/** Why an import that failed made no table. */
export function whyRefused(cause: unknown): Refusal['why'] {
	if (cause instanceof QueryError && cause.kind === 'engine-unavailable') return 'no-engine';
	if (cause instanceof QueryError && cause.kind === 'engine-lost') return 'no-memory';
	const text = cause instanceof Error ? cause.message : '';
	if (/memory|allocation|array length|array buffer/i.test(text)) return 'no-memory';
	if (!(cause instanceof ReaderError)) return 'unreadable';
	return cause.kind === 'gone' ? 'reader-gone' : cause.kind === 'RangeError' ? 'encoding' : 'unreadable';
}
