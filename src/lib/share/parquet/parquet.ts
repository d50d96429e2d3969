import type { ParquetRecord } from './parquet-record';

/** What the writer is given: rows as an Arrow IPC stream, and what the file says of itself. */
export interface ParquetOrder {
	readonly arrow: Blob;
	readonly record: ParquetRecord;
}

/** Parquet of an Arrow IPC stream, made in a worker of its own. Rejects with what the writer says. */
export async function toParquet(arrow: Blob, record: ParquetRecord = new Map()): Promise<Blob> {
	const worker = new Worker(new URL('./parquet-worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise<Blob>((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<Blob | string>) => {
				if (data instanceof Blob) resolve(data);
				else reject(new Error(data));
			});
			worker.addEventListener('error', (event) => reject(new Error(event.message)));
			worker.postMessage({ arrow, record } satisfies ParquetOrder);
		});
	} finally {
		worker.terminate();
	}
}
