const MAGIC = 'ARROW1';

/**
 * The stream part of Arrow IPC bytes. DuckDB-WASM inserts the stream format only, while `.arrow` files are usually in the
 * file format: the same messages between a magic word and a footer.
 */
export function ipcStream(bytes: Uint8Array): Uint8Array {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length));
	return start === MAGIC ? bytes.slice(8) : bytes;
}
