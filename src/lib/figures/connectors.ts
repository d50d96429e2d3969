import { asset } from '$app/paths';
import { decodeAnswers } from '../engine/answers';
import { createAnswersConnector } from '../engine/answers-connector';
import { answerKey } from '../engine/answer-key';
import type { Columns, Connector, Scalar } from '../engine/connector';
import { firstAnswer } from '../engine/first-answer';
import type { BrowserEngine } from '../engine/browser';
import { QueryError } from '../engine/query-error';

/** What a page asks: its kept answers first, then DuckDB, which is fetched when something first needs it. */
export interface PageConnector extends Connector {
	/** Fetches the answers of these figures. Never rejects. */
	prefetch(figures: readonly string[]): Promise<unknown>;
	/** Starts the engine: something may be asked that the answers do not hold. */
	start(): void;
}

let engine: Promise<BrowserEngine> | null = null;

/** The one engine of the page, imported on first need. */
export function pageEngine(): Promise<BrowserEngine> {
	engine ??= import('../engine/browser').then(
		({ createBrowserEngine }) =>
			createBrowserEngine({ tableUrl: (table) => asset(`/tables/${table}.arrow`) }),
		(cause: unknown) => {
			engine = null;
			throw new QueryError('engine-unavailable', 'The code of the engine could not be loaded.', { cause });
		}
	);
	return engine;
}

async function fetchAnswers(figure: string) {
	const response = await fetch(asset(`/answers/${figure}.json`));
	return response.ok ? decodeAnswers(await response.json()) : null;
}

/** An answer that a page brings with it, since no file holds it. */
export interface GivenAnswer {
	readonly figure: string;
	readonly params: Readonly<Record<string, Scalar>>;
	readonly columns: Columns | undefined;
}

/** @param given answers that need not be asked for */
export function createPageConnector(given: readonly GivenAnswer[] = []): PageConnector {
	const brought = (figure: string | undefined, params: Readonly<Record<string, Scalar>>) =>
		given.find((g) => g.figure === figure && answerKey(g.params) === answerKey(params))?.columns;
	const answers = createAnswersConnector(fetchAnswers);
	const lazyEngine: Connector = { query: async (query, signal) => (await pageEngine()).query(query, signal) };
	const connector = firstAnswer(answers, lazyEngine);
	return {
		query: async (query, signal) => {
			const columns = brought(query.figure, query.params);
			return columns ? { columns, answeredBy: 'answers' } : connector.query(query, signal);
		},
		prefetch: (figures) => Promise.all(figures.map((figure) => answers.prefetch(figure))),
		start: () =>
			void pageEngine()
				.then((e) => e.start())
				.catch(() => undefined)
	};
}
