import { type Connector, toRows } from '../engine/connector';
import { QueryError } from '../engine/query-error';
import type { Commitment, EvidenceRule, Series } from './commitment';
import { type Observation, toObservations, type Verdict, verdictOf } from './status';

/** What a commitment's evidence rule finds in the tables as they are now. */
export interface Evaluation {
	readonly observations: readonly Observation[];
	readonly verdict: Verdict;
}

const SILENT: Omit<Verdict, 'status'> = { findings: [], newest: null, weakest: null };

/** What of a rule its result depends on. */
export interface Applicable extends Pick<EvidenceRule, 'sql' | 'tables'> {
	readonly series: Readonly<Record<string, Pick<Series, 'better'>>>;
}

const betterOf = ({ series }: Applicable) =>
	Object.fromEntries(Object.entries(series).map(([id, { better }]) => [id, better]));

/** Puts a rule to an engine. @throws QueryError, and Error for rows that are no observations. */
export async function applyRule(rule: Applicable, connector: Connector): Promise<Evaluation> {
	const { columns } = await connector.query({ sql: rule.sql, params: {}, tables: rule.tables });
	const observations = toObservations(toRows(columns));
	return { observations, verdict: verdictOf(observations, betterOf(rule)) };
}

/**
 * What a commitment's rule finds. Without a rule it cannot be observed; where a table is missing there is too little
 * evidence.
 * @throws as `applyRule`, but for a missing table.
 */
export async function evaluate(
	{ rule }: Pick<Commitment, 'rule'>,
	connector: Connector
): Promise<Evaluation> {
	if (!rule) return { observations: [], verdict: { status: 'not-observable', ...SILENT } };
	try {
		return await applyRule(rule, connector);
	} catch (error) {
		if (!(error instanceof QueryError) || error.kind !== 'table-unavailable') throw error;
		return { observations: [], verdict: verdictOf([], betterOf(rule)) };
	}
}
