import { startBoundWorker } from './bound-worker';
import type { Host } from './engine';
import { EngineGone } from './fatal';
import { watchSilence } from './silence';

/** How long the download of DuckDB may stand still, and how long a worker that cannot be watched may be silent. */
const PATIENCE_MS = 30_000;

const absolute = (address: string) => new URL(address, document.baseURI).href;

/** Starts DuckDB in a worker: its files are fetched now. Rejects when one is missing, blocked or does not arrive. */
export async function startWorkerHost(): Promise<Host> {
	const { AsyncDuckDB, VoidLogger, wasmUrl, workerUrl } = await import('./duckdb');
	const { worker, watched, gone, close } = await startBoundWorker(absolute(workerUrl));
	const bindings = new AsyncDuckDB(new VoidLogger(), worker);
	const download = watchSilence(PATIENCE_MS, 'DuckDB does not arrive.');
	try {
		const ready = bindings.instantiate(absolute(wasmUrl), null, download.sign);
		await Promise.race([ready, gone, download.silent]);
	} catch (cause) {
		close();
		throw cause;
	} finally {
		download.end();
	}
	if (watched) return { bindings, gone, close };

	const pulse = watchSilence(PATIENCE_MS, 'DuckDB is silent.');
	const pinging = setInterval(() => void bindings.ping().then(pulse.sign), PATIENCE_MS / 10);
	return {
		bindings,
		gone: Promise.race([gone, pulse.silent.catch((cause) => Promise.reject(new EngineGone(cause.message)))]),
		close() {
			clearInterval(pinging);
			pulse.end();
			close();
		}
	};
}
