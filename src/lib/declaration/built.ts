import { readFileSync } from 'node:fs';
import type { Evaluation } from './evaluate';

/** Where the build keeps what a commitment's rule found, for prerendering only. */
export const evaluationPath = (id: string): string => `.cache/commitments/${id}.json`;

export const readEvaluation = (id: string): Evaluation =>
	JSON.parse(readFileSync(evaluationPath(id), 'utf8')) as Evaluation;
