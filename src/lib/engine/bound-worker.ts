import { EngineGone } from './fatal';
import { type WorkerEnd, workerEnd } from './worker-end';

/** A worker, and word of its end: `gone` rejects with `EngineGone`. */
export interface BoundWorker extends WorkerEnd {
	readonly worker: Worker;
	/** Whether an end without any error is noticed; not so on insecure and opaque origins, which have no locks. */
	readonly watched: boolean;
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
	const first = new Promise<boolean>((resolve) => {
		const tell = ({ data }: MessageEvent<{ held: boolean }>) => resolve(data.held && 'locks' in navigator);
		worker.addEventListener('message', tell, { once: true });
	});
	const end = workerEnd(
		worker,
		first.then((held) => (held ? lock : null))
	);
	const gone = end.gone.catch((cause: unknown): never => {
		throw new EngineGone('DuckDB ended.', { cause });
	});
	gone.catch(() => undefined);
	try {
		return { worker, watched: await Promise.race([first, gone]), gone, close: end.close };
	} catch (cause) {
		end.close();
		throw cause;
	} finally {
		URL.revokeObjectURL(address);
	}
}
