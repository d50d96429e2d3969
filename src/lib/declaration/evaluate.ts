import { type Connector, toRows } from '../engine/connector';
import { QueryError } from '../engine/query-error';
import type { Commitment } from './commitment';
import { type Observation, toObservations, type Verdict, verdictOf } from './status';

/** What a commitment's evidence rule finds in the tables as they are now. */
export interface Evaluation {
	readonly observations: readonly Observation[];
	readonly verdict: Verdict;
}

const SILENT: Omit<Verdict, 'status'> = { findings: [], newest: null, weakest: null };

/**
 * Puts a commitment's rule to an engine. Without a rule it cannot be observed; where a table is missing there is too little
 * evidence.
 * @throws QueryError of any other kind, and Error for rows that are no observations.
 */
export async function evaluate({ rule }: Commitment, connector: Connector): Promise<Evaluation> {
	if (!rule) return { observations: [], verdict: { status: 'not-observable', ...SILENT } };
	const better = Object.fromEntries(Object.entries(rule.series).map(([id, s]) => [id, s.better]));
	try {
		const { columns } = await connector.query({ sql: rule.sql, params: {}, tables: rule.tables });
		const observations = toObservations(toRows(columns));
		return { observations, verdict: verdictOf(observations, better) };
	} catch (error) {
		if (!(error instanceof QueryError) || error.kind !== 'table-unavailable') throw error;
		return { observations: [], verdict: verdictOf([], better) };
	}
}
