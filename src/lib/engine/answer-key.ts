import type { Scalar } from './connector';

/** One text for one choice of parameters, whatever the order of their names. */
export const answerKey = (params: Readonly<Record<string, Scalar>>): string =>
	JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)));
