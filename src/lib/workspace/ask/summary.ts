import type { Columns } from '../../engine/connector';
import { quoted } from '../import/finish';
import { type Binning, binningOf, type ColumnFacts, isNumber, isTime, valueSql } from '../linked/binning';
import { factsOf } from '../linked/facts';
import { questions } from '../linked/questions';

/** Where the values of a number or a time lie: times in milliseconds. */
export interface Spread {
	readonly mean: number;
	readonly quartiles: readonly [number, number, number];
}

/** What is in a column of a result. */
export interface Summary {
	readonly facts: ColumnFacts;
	readonly rows: number;
	/** Rows without a value. */
	readonly empty: number;
	/** Of numbers and times that are finite; null where there are none. */
	readonly spread: Spread | null;
	/** How the values are parted, and how many rows are in each part; null where there is nothing to part. */
	readonly binning: Binning | null;
	readonly counts: Float64Array;
}

type Asking = (sql: string, signal?: AbortSignal) => Promise<Columns>;

function statsSql(relation: string, name: string, type: string): string {
	const column = quoted(name);
	const counted = `SELECT count(*)::DOUBLE AS "rows", (count(*) - count(${column}))::DOUBLE AS empty`;
	if (!isNumber(type) && !isTime(type)) return `${counted} FROM ${relation}`;
	const value = valueSql(name, type);
	const finite = `FILTER (WHERE isfinite(${isTime(type) ? column : value}))`;
	const quantiles = [0.25, 0.5, 0.75].map(
		(at, i) => `(quantile_cont(${value}, ${at}) ${finite})::DOUBLE AS q${i}`
	);
	return `${counted}, (avg(${value}) ${finite})::DOUBLE AS mean, ${quantiles.join(', ')} FROM ${relation}`;
}

/**
 * Asks DuckDB what is in a column. Rejects as `ask` does.
 * @param relation what stands after FROM
 */
export async function summarise(
	column: { readonly name: string; readonly type: string },
	relation: string,
	ask: Asking,
	signal?: AbortSignal
): Promise<Summary> {
	const [facts] = await factsOf({ relation, columns: [column], ask }, signal);
	const { data } = await ask(statsSql(relation, column.name, column.type), signal);
	const at = (name: string) => Number(data[name]?.[0]);
	const binning = facts ? binningOf(facts) : null;
	const counts = new Float64Array(binning ? binning.bins + 1 : 0);
	if (binning) {
		const [question] = questions(relation, null, [{ binning, spans: null }], null, false);
		const bins = question && (await ask(question.sql, signal)).data;
		for (const [row, bin] of (bins?.['b0'] ?? []).entries())
			if (bin !== null) counts[Number(bin)] = Number(bins?.['n']?.[row]);
	}
	const known = typeof data['q1']?.[0] === 'number';
	return {
		facts: facts as ColumnFacts,
		rows: at('rows'),
		empty: at('empty'),
		spread: known ? { mean: at('mean'), quartiles: [at('q0'), at('q1'), at('q2')] } : null,
		binning,
		counts
	};
}
