import type { NamedColumn } from '../view-columns';
import type { ParquetRecord } from './parquet-record';

/** What the writer is given: rows as columns or an Arrow IPC stream, and what the file says of itself. */
export interface ParquetOrder {
	readonly rows: readonly NamedColumn[] | Blob;
	readonly record: ParquetRecord;
}

/** Parquet of rows, made in a worker of its own. Rejects with what the writer says. */
export async function toParquet(
	rows: readonly NamedColumn[] | Blob,
	record: ParquetRecord = new Map()
): Promise<Blob> {
	const worker = new Worker(new URL('./parquet-worker.ts', import.meta.url), { type: 'module' });
	try {
		return await new Promise<Blob>((resolve, reject) => {
			worker.addEventListener('message', ({ data }: MessageEvent<Blob | string>) => {
				if (data instanceof Blob) resolve(data);
				else reject(new Error(data));
			});
			worker.addEventListener('error', (event) => reject(new Error(event.message)));
			worker.postMessage({ rows, record } satisfies ParquetOrder);
		});
	} finally {
		worker.terminate();
	}
}
