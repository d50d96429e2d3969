import { EngineGone } from './fatal';
import { whenFreed } from './lifelong-lock';

/** A worker, and word of its end. */
export interface BoundWorker {
	readonly worker: Worker;
	/** Whether an end without any error is noticed; not so on insecure and opaque origins, which have no locks. */
	readonly watched: boolean;
	/** Rejects with `EngineGone` when the worker fails or ends without `close()`. */
	readonly gone: Promise<never>;
	close(): void;
}

/**
 * What the worker runs. It holds a lock as long as it lives: nothing else tells the page of a worker that was closed or
 * killed. A promise nobody handles, as DuckDB leaves one when its WebAssembly does not arrive, becomes an error.
 */
const bootstrap = (script: string, lock: string) => `
addEventListener('unhandledrejection', (event) => setTimeout(() => { throw event.reason; }));
new Promise((resolve, reject) => {
	navigator.locks.request(${JSON.stringify(lock)}, () => { resolve(true); return new Promise(() => {}); }).catch(reject);
}).catch(() => false).then((held) => postMessage({ held }));
importScripts(${JSON.stringify(script)});
`;

/**
 * Starts a classic worker of a same-origin script. Its first message, taken here, says whether it holds its lock.
 * @param script absolute address
 */
export async function startBoundWorker(script: string): Promise<BoundWorker> {
	const lock = `empreinte-engine-${Date.now()}-${Math.random()}`;
	// A page's <meta> policy binds a worker made from a blob, not one loaded from an address.
	const address = URL.createObjectURL(new Blob([bootstrap(script, lock)], { type: 'text/javascript' }));
	const worker = new Worker(address);
	const closed = new AbortController();
	const first = new Promise<boolean>((resolve) => {
		const tell = ({ data }: MessageEvent<{ held: boolean }>) => resolve(data.held && 'locks' in navigator);
		worker.addEventListener('message', tell, { once: true });
	});
	const { signal } = closed;
	const gone = new Promise<never>((_, reject) => {
		const end = (cause?: unknown) => reject(new EngineGone('The worker of DuckDB ended.', { cause }));
		worker.addEventListener('error', (event) => end(event.message), { signal });
		worker.addEventListener('messageerror', () => end('messageerror'), { signal });
		first.then((held) => {
			if (held) whenFreed(lock, signal, end);
		});
	});
	gone.catch(() => undefined);
	const close = () => {
		closed.abort();
		worker.terminate();
	};
	try {
		return { worker, watched: await Promise.race([first, gone]), gone, close };
	} catch (cause) {
		close();
		throw cause;
	} finally {
		URL.revokeObjectURL(address);
	}
}
