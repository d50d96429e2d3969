import { throwIfAborted, untilAborted } from './abort';
import type { Answers } from './answers';
import type { PartialConnector } from './connector';

export interface AnswersConnector extends PartialConnector {
	/** Begins to fetch a figure's answers. Never rejects. */
	prefetch(figure: string): Promise<void>;
}

/**
 * Answers queries of a figure from its answers file; anything else, or a file that cannot be had, is `null`.
 * @param load fetches the answers of a figure, or null when it has none; called once for each figure unless it rejects.
 */
export function createAnswersConnector(load: (figure: string) => Promise<Answers | null>): AnswersConnector {
	const loading = new Map<string, Promise<Answers | null>>();

	function answersOf(figure: string): Promise<Answers | null> {
		const under = loading.get(figure);
		if (under) return under;
		const answers = load(figure).catch(() => {
			loading.delete(figure);
			return null;
		});
		loading.set(figure, answers);
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
