import { type WorkerEnd, workerEnd } from '../../engine/worker-end';
import type { ToPage } from './protocol';

/** A worker that reads files, and word of its end. */
export interface ReadingWorker extends WorkerEnd {
	readonly worker: Worker;
}

export function startReadingWorker(): ReadingWorker {
	const lock = `empreinte-reader-${crypto.randomUUID()}`;
	const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module', name: lock });
	const held = new Promise<string>((resolve) => {
		const hear = ({ data }: MessageEvent<ToPage>) => data.kind === 'alive' && resolve(lock);
		worker.addEventListener('message', hear);
	});
	return { worker, ...workerEnd(worker, held) };
}
