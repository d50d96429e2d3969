import { throwIfAborted, untilAborted } from './abort';

/** How many tasks that bear company are under way at once: the queries of a page, so that DuckDB never waits for it to draw. */
const ABREAST = 6;

interface Manner {
	/** A task whose signal is aborted before its turn never starts. */
	readonly signal?: AbortSignal | undefined;
	/** Whether the task may be under way with another that allows it too. */
	readonly abreast?: boolean;
}

/** Runs a task after those before it. */
export type Queue = <T>(task: () => Promise<T>, manner?: Manner) => Promise<T>;

/**
 * Starts tasks in the order given: one at a time, but for neighbours that both allow company. A failed or abandoned task
 * does not stop the next.
 */
export function createQueue(): Queue {
	const waiting: { readonly abreast: boolean; readonly start: () => Promise<unknown> }[] = [];
	let underWay = 0;
	let alone = false;

	function advance(): void {
		const [next] = waiting;
		if (!next || (underWay > 0 && (alone || !next.abreast || underWay === ABREAST))) return;
		waiting.shift();
		underWay++;
		alone = !next.abreast;
		void next
			.start()
			.catch(() => undefined)
			.then(() => {
				underWay--;
				advance();
			});
		advance();
	}

	return (task, { signal, abreast = false } = {}) => {
		const turn = new Promise<void>((resolve) => waiting.push({ abreast, start: () => (resolve(), done) }));
		const done = turn.then(() => {
			throwIfAborted(signal);
			return task();
		});
		advance();
		return untilAborted(done, signal);
	};
}
