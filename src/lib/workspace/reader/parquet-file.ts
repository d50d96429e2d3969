const MAGIC = 'PAR1';

export const isParquet = async (file: Blob): Promise<boolean> =>
	(await file.slice(0, MAGIC.length).text()) === MAGIC;

/** The rows of a Parquet file as an Arrow IPC stream; null where it cannot be read. Its reader is fetched now. */
export async function arrowOfParquet(file: Blob): Promise<Blob | null> {
	const [{ default: init, readParquet }, { default: wasm }] = await Promise.all([
		import('parquet-wasm/esm'),
		import('parquet-wasm/esm/parquet_wasm_bg.wasm?url')
	]);
	await init({ module_or_path: wasm });
	try {
		const bytes = readParquet(new Uint8Array(await file.arrayBuffer())).intoIPCStream();
		return new Blob([bytes as Uint8Array<ArrayBuffer>]);
	} catch {
		return null;
	}
}
