import { answerKey } from './answer-key';
import type { Columns, Connector, Query } from './connector';
import { combinations, type ParameterSpaces } from './parameter-space';

/** The result of `query` for every combination of its parameters, by `answerKey`. */
export async function computeAnswers(
	connector: Connector,
	query: Omit<Query, 'params'>,
	spaces: ParameterSpaces
): Promise<Map<string, Columns>> {
	const answers = new Map<string, Columns>();
	for (const params of combinations(spaces)) {
		answers.set(answerKey(params), (await connector.query({ ...query, params })).columns);
	}
	return answers;
}
