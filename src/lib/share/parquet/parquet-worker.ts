import init, { Compression, Table, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm/esm';
import wasm from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { columnsToArrow } from './columns-arrow';
import type { ParquetOrder } from './parquet';

/** Writes Parquet away from the page: an order in, a blob or the text of an error out. */
addEventListener('message', async ({ data: { rows, record } }: MessageEvent<ParquetOrder>) => {
	try {
		await init({ module_or_path: wasm });
		const arrow = rows instanceof Blob ? new Uint8Array(await rows.arrayBuffer()) : columnsToArrow(rows);
		const table = Table.fromIPCStream(arrow);
		const properties = new WriterPropertiesBuilder()
			.setCompression(Compression.SNAPPY)
			.setKeyValueMetadata(new Map(record))
			.build();
		const bytes = writeParquet(table, properties) as Uint8Array<ArrayBuffer>;
		postMessage(new Blob([bytes], { type: 'application/vnd.apache.parquet' }));
	} catch (cause) {
		postMessage(String(cause));
	}
});
