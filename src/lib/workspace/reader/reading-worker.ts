import { whenFreed } from '../../engine/lifelong-lock';
import type { ToPage } from './protocol';

/** A worker that reads files, and word of its end. */
export interface ReadingWorker {
	readonly worker: Worker;
	/** Rejects when the worker fails, or is ended by anyone but `close()`. */
	readonly gone: Promise<never>;
	close(): void;
}

export function startReadingWorker(): ReadingWorker {
	const lock = `empreinte-reader-${crypto.randomUUID()}`;
	const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module', name: lock });
	const closed = new AbortController();
	const { signal } = closed;
	const gone = new Promise<never>((_, reject) => {
		const end = (message: string) => reject(new Error(message));
		worker.addEventListener('error', (event) => end(event.message), { signal });
		worker.addEventListener('messageerror', () => end('messageerror'), { signal });
		const hear = ({ data }: MessageEvent<ToPage>) => {
			if (data.kind === 'alive') whenFreed(lock, signal, () => end(''));
		};
		worker.addEventListener('message', hear, { signal });
	});
	gone.catch(() => undefined);
	return {
		worker,
		gone,
		close() {
			closed.abort();
			worker.terminate();
		}
	};
}
