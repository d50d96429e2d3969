import { whenFreed } from './lifelong-lock';

/** Word of the end of a worker. */
export interface WorkerEnd {
	/** Rejects when the worker fails, or is ended by anyone but `close()`. */
	readonly gone: Promise<never>;
	close(): void;
}

/**
 * Hears of the end of a worker, also of one that nothing else tells of: it was closed or killed.
 * @param held the lock that the worker holds as long as it lives; null where it holds none
 */
export function workerEnd(worker: Worker, held: Promise<string | null>): WorkerEnd {
	const closed = new AbortController();
	const { signal } = closed;
	const gone = new Promise<never>((_, reject) => {
		const end = (message: string) => reject(new Error(message));
		worker.addEventListener('error', (event) => end(event.message), { signal });
		worker.addEventListener('messageerror', () => end('messageerror'), { signal });
		void held.then((lock) => lock && whenFreed(lock, signal, () => end('')));
	});
	gone.catch(() => undefined);
	return {
		gone,
		close() {
			closed.abort();
			worker.terminate();
		}
	};
}
