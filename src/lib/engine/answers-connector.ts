import { throwIfAborted, untilAborted } from './abort';
import type { Answers } from './answers';
import type { PartialConnector } from './connector';

export interface AnswersConnector extends PartialConnector {
	/** Begins to fetch a figure's answers. Never rejects. */
	prefetch(figure: string): Promise<void>;
}

/** How long a file that could not be had is left alone: nobody waits for it to fail at each change of a control. */
const PATIENCE_MS = 15_000;

/**
 * Answers queries of a figure from its answers file; anything else, or a file that cannot be had, is `null`.
 * @param load fetches the answers of a figure, or null when it has none; called once for each figure, and again some time
 * after it rejected.
 */
export function createAnswersConnector(load: (figure: string) => Promise<Answers | null>): AnswersConnector {
	const loading = new Map<string, { readonly answers: Promise<Answers | null>; failed: number | null }>();

	function answersOf(figure: string): Promise<Answers | null> {
		const under = loading.get(figure);
		if (under && (under.failed === null || performance.now() - under.failed < PATIENCE_MS))
			return under.answers;
		const answers = load(figure).catch(() => {
			entry.failed = performance.now();
			return null;
		});
		const entry = { answers, failed: null as number | null };
		loading.set(figure, entry);
		return answers;
	}

	return {
		async prefetch(figure) {
			await answersOf(figure);
		},
		async query({ figure, params }, signal) {
			throwIfAborted(signal);
			if (figure === undefined) return null;
			const answers = await untilAborted(answersOf(figure), signal);
			const columns = answers?.get(params);
			return columns ? { columns, answeredBy: 'answers' } : null;
		}
	};
}
