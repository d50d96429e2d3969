import { toRows } from '../../engine/connector';
import type { Desk } from '../desk/desk.svelte';
import type { Estimated } from './estimate';

/** A published figure to be seen beside those of a reader's table; never averaged with others, for they count different things. */
export interface Reference {
	readonly what: string;
	readonly organisation: string;
	/** In Wh. */
	readonly value: number;
	/** What is counted: accelerators, machine, data centre. */
	readonly boundary: string;
	readonly source: string;
	readonly url: string;
}

export const REFERENCE_TABLE = 'ai_disclosure';

/** Energy of one request, or of training a model, as published: the question that a table's kind puts. */
const SQL = (
	phase: 'inference' | 'training'
) => `SELECT model AS what, organisation, value, boundary, source_title AS source, source_url AS url
FROM ai_disclosure WHERE phase = '${phase}' AND metric = 'energy' AND unit = 'wh' AND NOT superseded AND coalesce(scope, 'total') = 'total'
${phase === 'inference' ? `AND per IN ('query', 'prompt')` : ''} ORDER BY value`;

/** Published figures to see beside an estimate; none where nothing comparable is published. Rejects with a QueryError. */
export async function referencesOf(desk: Desk, { measure }: Estimated): Promise<readonly Reference[]> {
	if (measure !== 'tokens' && measure !== 'energy' && measure !== 'power') return [];
	const rows = await desk.query(SQL(measure === 'tokens' ? 'inference' : 'training'), [REFERENCE_TABLE]);
	return toRows(rows) as unknown as Reference[];
}
