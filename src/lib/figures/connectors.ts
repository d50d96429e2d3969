import { asset } from '$app/paths';
import { decodeAnswers } from '../engine/answers';
import { createAnswersConnector } from '../engine/answers-connector';
import type { Connector } from '../engine/connector';
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
		({ createBrowserEngine }) => createBrowserEngine({ tableUrl: (file) => asset(`/tables/${file}`) }),
		(cause: unknown) => {
			engine = null;
			throw new QueryError('engine-unavailable', 'The code of the engine could not be loaded.', { cause });
		}
	);
	return engine;
}

async function fetchAnswers(file: string) {
	const response = await fetch(asset(`/answers/${__ANSWERS__}/${file}.json`));
	return response.ok ? decodeAnswers(await response.json()) : null;
}

/** @param own files of answers that only this page asks, by figure; they are asked before the figure's own */
export function createPageConnector(own: Readonly<Record<string, string>> = {}): PageConnector {
	const of = createAnswersConnector(async (figure) => {
		const file = own[figure];
		return file === undefined ? null : fetchAnswers(file);
	});
	const answers = createAnswersConnector(fetchAnswers);
	const lazyEngine: Connector = { query: async (query, signal) => (await pageEngine()).query(query, signal) };
	return {
		...firstAnswer(of, firstAnswer(answers, lazyEngine)),
		prefetch: (figures) =>
			Promise.all([answers, of].flatMap((some) => figures.map((figure) => some.prefetch(figure)))),
		start: () =>
			void pageEngine()
				.then((e) => e.start())
				.catch(() => undefined)
	};
}
