import type { Outcome } from './refresh';

const WORDS: Readonly<Record<Outcome['state'], string>> = {
	refreshed: 'refreshed',
	ready: 'changed, not replaced',
	unchanged: 'unchanged',
	'by hand': 'compiled by hand: its CSV in data/ is the original',
	'without address': 'not downloaded, left as it was',
	failed: 'FAILED, left as it was'
};

/** A line for each table, and below a failed one why. */
export function summarise(outcomes: readonly Outcome[]): string[] {
	return outcomes.flatMap(({ table, state, reason = '' }) => [
		`${table}: ${WORDS[state]}`,
		...reason.split('\n').flatMap((line) => (line ? [`       ${line}`] : []))
	]);
}
