import type { Connector, PartialConnector } from './connector';

/** Asks `answers` first, and `engine` for what they do not hold. */
export const firstAnswer = (answers: PartialConnector, engine: Connector): Connector => ({
	query: async (query, signal) => (await answers.query(query, signal)) ?? engine.query(query, signal)
});
