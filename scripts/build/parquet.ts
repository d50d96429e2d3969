import { Compression, Table, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';

/** The rows of an Arrow IPC stream as a Parquet file that says `record` of itself. */
export function toParquet(arrow: Uint8Array, record: ReadonlyMap<string, string> = new Map()): Uint8Array {
	const properties = new WriterPropertiesBuilder()
		.setCompression(Compression.ZSTD)
		.setKeyValueMetadata(new Map(record))
		.build();
	return writeParquet(Table.fromIPCStream(arrow), properties);
}
