import { Compression, Table, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';

/** The rows of an Arrow IPC stream as a Parquet file. */
export function toParquet(arrow: Uint8Array): Uint8Array {
	const properties = new WriterPropertiesBuilder().setCompression(Compression.ZSTD).build();
	return writeParquet(Table.fromIPCStream(arrow), properties);
}
