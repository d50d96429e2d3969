import type { Value } from '../../engine/connector';
import { type ColumnFacts, isNumber, isTime } from './binning';
import { factsSql, topSql } from './questions';
import type { Source } from './source';

const number = (value: Value | undefined): number | null =>
	value === null || value === undefined ? null : Number(value);

/** What is known of columns of a source, asked of DuckDB. */
export async function factsOf(
	{ relation, columns, ask }: Pick<Source, 'relation' | 'columns' | 'ask'>,
	signal?: AbortSignal
): Promise<ColumnFacts[]> {
	const { data } = await ask(factsSql(relation, columns), signal);
	const facts: ColumnFacts[] = [];
	for (const [i, { name, type }] of columns.entries()) {
		const ends = isNumber(type) || isTime(type);
		const top = ends ? null : await ask(topSql(relation, name), signal);
		facts.push({
			name,
			type,
			min: number(data[`min${i}`]?.[0]),
			max: number(data[`max${i}`]?.[0]),
			distinct: Number(data[`distinct${i}`]?.[0]),
			top: (top?.data['name'] ?? []).map(String)
		});
	}
	return facts;
}
